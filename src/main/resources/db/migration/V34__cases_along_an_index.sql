-- Lists of cases are walked along an index in the order in which they are shown, one walk for each team, however much has ended.
create index clock_run_open on clock_run (outcome, team, due_at, id);
create index clock_run_done on clock_run (outcome, in_time, team, ended_on desc, id desc);
create index clock_run_clock on clock_run (clock, team, ended_on desc, id desc);
create index clock_run_owner on clock_run (outcome, owner);
-- Stages that an act now began are few among those that are open.
create index stage_run_act_now on stage_run (status, act_now_id);
drop index clock_run_running;
drop index clock_run_day;
drop index clock_run_ended;
