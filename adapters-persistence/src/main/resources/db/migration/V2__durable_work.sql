-- What somebody asked for; outlives a run that was under way when it was asked.
create table work_request (
  reconstruction text not null primary key,
  due_at         text not null
);

-- The table of db-scheduler; both databases accept these types.
create table work (
  task_name            text                     not null,
  task_instance        text                     not null,
  task_data            bytea,
  execution_time       timestamp with time zone not null,
  picked               boolean                  not null,
  picked_by            text,
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat       timestamp with time zone,
  version              bigint                   not null,
  priority             smallint,
  primary key (task_name, task_instance)
);

create index work_by_time on work (execution_time);
create index work_by_heartbeat on work (last_heartbeat);
