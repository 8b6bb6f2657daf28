-- Which managers are sent the weekly summary. sent_for: the Monday of the last one.
create table summary_subscription (
  username varchar(64) primary key,
  email varchar(200) not null,
  sent_for date,
  subscribed_at timestamp(6) with time zone not null
);
