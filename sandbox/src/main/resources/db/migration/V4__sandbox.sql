-- States of a whole provider, such as maintenance: a row while it is switched on.
create table sandbox_switch (
  name varchar(50) primary key
);
