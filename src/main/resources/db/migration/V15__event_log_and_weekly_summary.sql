-- The event log reads stage runs journey by journey.
create index stage_run_journey on stage_run (journey_id, id);

-- Which managers are sent the weekly summary. sent_for: the Monday of the last one.
create table summary_subscription (
  username varchar(64) primary key,
  email varchar(200) not null,
  sent_for date,
  subscribed_at timestamp(6) with time zone not null
);
