-- Fits SQLite and PostgreSQL. Moments are text in UTC with nine digits of a second, so that they keep
-- every digit of a file's time and sort as they follow each other; JSON is text.

create table reconstruction (
  id           text    not null primary key,
  project      text    not null,
  name         text    not null,
  resource     text    not null,
  stage        text    not null,
  cancellation text    not null,
  created_at   text    not null,
  updated_at   text    not null,
  version      bigint  not null,
  last_event   bigint  not null default 0,
  detail       text    not null
);

create index reconstruction_by_age on reconstruction (created_at, id);

create table capture_file (
  reconstruction text    not null references reconstruction (id) on delete cascade,
  name           text    not null,
  path           text    not null,
  size_in_bytes  bigint  not null,
  modified_at    text    not null,
  photo          boolean not null,
  step           text    not null,
  state          text    not null,
  primary key (reconstruction, name)
);

-- Serves the next files of a step and, without touching the table, the tally.
create index capture_file_by_step on capture_file (reconstruction, step, name, size_in_bytes);
create index capture_file_by_path on capture_file (reconstruction, path);

create table finding (
  reconstruction text   not null references reconstruction (id) on delete cascade,
  position       bigint not null,
  code           text   not null,
  severity       text   not null,
  file           text   not null,
  message        text   not null,
  remedy         text   not null,
  primary key (reconstruction, position)
);

create table upload_grant (
  reconstruction     text   not null references reconstruction (id) on delete cascade,
  id                 text   not null,
  position           bigint not null,
  dialect            text   not null,
  endpoint           text   not null,
  region             text   not null,
  bucket             text   not null,
  access_key_id      text   not null,
  secret_access_key  text   not null,
  session_token      text   not null,
  callback_parameter text   not null,
  store_path         text   not null,
  expires_at         text   not null,
  primary key (reconstruction, id)
);

create table multipart_upload (
  reconstruction text   not null references reconstruction (id) on delete cascade,
  object_key     text   not null,
  upload_id      text   not null,
  part_size      bigint not null,
  primary key (reconstruction, object_key)
);

create table upload_part (
  reconstruction text    not null,
  object_key     text    not null,
  part           integer not null,
  etag           text    not null,
  primary key (reconstruction, object_key, part),
  foreign key (reconstruction, object_key)
    references multipart_upload (reconstruction, object_key) on delete cascade
);

create table reconstruction_event (
  reconstruction text   not null references reconstruction (id) on delete cascade,
  sequence       bigint not null,
  at             text   not null,
  kind           text   not null,
  detail         text   not null,
  primary key (reconstruction, sequence)
);
