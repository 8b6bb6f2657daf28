-- All stages of a journey, in the order in which they were opened, for --rebuild-figures and the event log.
create index stage_run_journey on stage_run (journey_id, id);

-- Lists of cases over all clocks and teams: what has ended, newest first; what runs, by its due date.
create index clock_run_day on clock_run (ended_on, id);
create index clock_run_due on clock_run (outcome, due_at, id);
