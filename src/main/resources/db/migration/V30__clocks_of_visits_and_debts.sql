-- Clocks of what is no stage: visits under a plan, and the writing up of what was done at once. owner: who has it where no stage says so.
alter table clock_run add column owner varchar(64);
-- The day that was named for a meeting when the signature before it opened its clock.
alter table clock_run add column booked_on date;
-- Clocks from before are made anew at the next start.
insert into figure_turn (id) select 3 from clock_run fetch first 1 row only;
create index visit_under_plan on visit (plan_id, id);

-- Held by whoever keeps the latest numbers of children.
insert into figure_turn (id) values (4);
