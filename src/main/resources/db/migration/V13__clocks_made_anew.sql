-- All stages of a journey, in the order in which they were opened, for --rebuild-figures.
create index stage_run_journey on stage_run (journey_id, id);
