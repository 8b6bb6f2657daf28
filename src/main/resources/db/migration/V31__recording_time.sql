-- In how many minutes something was kept in a stage, whoever wrote it: nobody is named. ended_on: the day it was signed.
create table recording_time (
  stage_run_id bigint primary key references stage_run (id),
  stage varchar(40) not null,
  team varchar(60) not null,
  form_version integer not null,
  minutes integer not null,
  last_minute timestamp(6) with time zone not null,
  ended_on date
);
