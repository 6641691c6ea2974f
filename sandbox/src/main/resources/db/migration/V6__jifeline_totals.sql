-- How many contact points there are, in all, of a customer and of a location: kept by the transactions
-- that change it, because counting takes the longer the more there are. In several parts, whose sum
-- counts, so that simultaneous requests seldom wait for one row. The parts of 'all' always exist, and
-- whoever creates or deletes a contact point holds one of them: who holds all of them is alone.
create table jifeline_contact_point_count (
  scope  varchar(45) not null,
  part   integer not null,
  points bigint not null,
  primary key (scope, part)
);

insert into jifeline_contact_point_count (scope, part, points)
  select 'all', x, case when x = 0 then (select count(*) from jifeline_contact_point) else 0 end
  from generate_series(0, 7) as s(x);
insert into jifeline_contact_point_count (scope, part, points)
  select 'customer:' || cast(customer_id as varchar), 0, count(*)
  from jifeline_contact_point group by customer_id;
insert into jifeline_contact_point_count (scope, part, points)
  select 'location:' || cast(location_id as varchar), 0, count(*)
  from jifeline_contact_point where location_id is not null group by location_id;
