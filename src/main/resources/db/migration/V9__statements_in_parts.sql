-- A worry in its parts, what its goal had not yet of its own, and how the family sees it differently. The sentence is composed from
-- the parts where they are given; statements written whole have none.
alter table statement add column worry_who varchar(200);
alter table statement add column worry_about varchar(1500);
alter table statement add column worry_may_happen varchar(1500);
alter table statement add column goal_seen varchar(1500);
alter table statement add column goal_child_notices varchar(1000);
alter table statement add column differs_who varchar(200);
alter table statement add column differs_words varchar(4000);
