-- When something happened, which worry a safety answers, and rows that are written before anybody presses a button.

alter table map_item add column happened_on date;
alter table map_item add column answers_item_id bigint references map_item (id);

-- A page names each new row by a key of its own, so that the same row sent twice is one row.
create table typed_row (
  family_id bigint not null references family (id),
  row_key varchar(64) not null,
  written_id bigint not null,
  primary key (family_id, row_key)
);

-- What has not reached us yet waits in the browser, locked with a key that only its writer's pages are given.
create table waiting_words_key (
  username varchar(64) primary key,
  secret varchar(64) not null,
  created_at timestamp(6) with time zone not null
);
