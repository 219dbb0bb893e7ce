-- What was asked to move a dock or an aircraft, and what became of it. Fits SQLite and PostgreSQL; entries
-- are settled once and never deleted.
create table audit_entry (
  id         text not null primary key,
  begun_at   text not null,
  updated_at text not null,
  actor      text not null,
  channel    text not null,
  action     text not null,
  project    text not null,
  subject    text not null,
  verdict    text not null,
  code       text not null,
  message    text not null,
  detail     text not null
);

create index audit_entry_by_age on audit_entry (begun_at, id);
create index audit_entry_by_subject on audit_entry (subject, begun_at);
