-- What the task lists read: one row for each open task and team that may take it, kept in the engine's own transactions
-- (docs/adr/0011-one-row-per-task-and-team.md). Nothing here is evidence; all of it can be made anew by --rebuild-lists.

create table open_task (
  run_id bigint not null references stage_run (id),
  team varchar(60) not null,
  lead_row boolean not null,
  task_id varchar(64) not null,
  family_id bigint not null,
  stage varchar(40) not null,
  statutory boolean not null,
  child_ids varchar(400) not null,
  assignee varchar(64),
  asked_by varchar(64),
  urgent boolean not null,
  due_at timestamp(6) with time zone not null,
  -- the lowest latest number of its children, 11 where nobody has given one; the second leaves out what is statutory
  lowest_score integer default 11 not null,
  lowest_shared_score integer default 11 not null,
  primary key (run_id, team)
);
create index open_task_due on open_task (team, due_at, run_id);
create index open_task_stage on open_task (team, stage, due_at, run_id);
create index open_task_urgent on open_task (team, urgent, due_at, run_id);
create index open_task_score on open_task (team, lowest_score, due_at, run_id);
create index open_task_assignee on open_task (assignee, lead_row, due_at, run_id);
create index open_task_asked on open_task (asked_by, lead_row, due_at, run_id);
create index open_task_family on open_task (family_id, due_at);

-- Each word of the name of a child (c) or an adult (p), so that the beginning of any word is found through an index.
create table name_word (
  owner varchar(24) not null,
  word varchar(220) not null,
  begins varchar(3) not null,
  family_id bigint not null references family (id),
  primary key (owner, word)
);
create index name_word_begins on name_word (begins, word, family_id);
create index name_word_family on name_word (family_id);

-- Who has a task on the screen; a row says nothing any more after a few minutes.
create table task_looker (
  run_id bigint not null references stage_run (id),
  username varchar(64) not null,
  seen_at timestamp(6) with time zone not null,
  primary key (run_id, username)
);
create index task_looker_seen on task_looker (seen_at);
