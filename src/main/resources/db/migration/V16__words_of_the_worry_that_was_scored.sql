-- A number belongs to the worry in the words that stood there when it was given; a worry that was reworded begins a line of its own.
-- What was given before is only known where the worry was not touched since.
alter table scaling add column statement_text varchar(4000);
update scaling set statement_text = (
  select s.text from statement s where s.id = scaling.statement_id and s.changed_at <= scaling.recorded_at
) where statement_id is not null;
