-- One dialect for H2 and PostgreSQL. Lengths are the sandbox's own: an index row must fit a page.

create table leat_contact (
  uuid    varchar(255) primary key,
  email   varchar(255),
  removed boolean not null default false
);

-- the primary key is what makes a value unique; contact_uuid, null or not, is what makes a link exclusive
create table leat_contact_identifier (
  identifier_value varchar(255) primary key,
  name             varchar(255),
  active           boolean not null,
  contact_uuid     varchar(255) references leat_contact
);
create index leat_contact_identifier_by_contact on leat_contact_identifier (contact_uuid);

create table leat_subscription_type (
  id          integer primary key,
  uuid        varchar(255) unique,
  name        varchar(255) not null,
  description varchar(1000) not null,
  active      boolean not null,
  strategy    varchar(20) not null
);

create table leat_subscription (
  contact_uuid         varchar(255) not null references leat_contact,
  subscription_type_id integer not null references leat_subscription_type,
  state                varchar(30) not null,
  primary key (contact_uuid, subscription_type_id)
);

create table leat_shop (
  uuid      varchar(255) primary key,
  id        integer,
  reference varchar(255),
  name      varchar(255) not null
);

create table leat_portal_session (
  uuid                          varchar(255) primary key,
  kind                          varchar(30) not null,
  shop_uuid                     varchar(255) not null references leat_shop,
  contact_uuid                  varchar(255) references leat_contact,
  created_at                    timestamp(0) with time zone not null,
  scanner_type                  varchar(20) not null,
  enable_email_identification   boolean not null,
  enable_registration           boolean not null,
  enable_on_screen_keyboard     boolean not null,
  camera_service                integer not null,
  facing_mode                   varchar(20) not null,
  primary_identification_method varchar(20) not null,
  amount_in_cents               bigint,
  allow_multiple_giftcards      boolean
);
