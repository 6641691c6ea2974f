-- Access tokens that were given out, as SHA-256 of provider and token; the end in milliseconds since 1970.
create table sandbox_token (
  digest char(64) primary key,
  expires_at bigint not null
);
