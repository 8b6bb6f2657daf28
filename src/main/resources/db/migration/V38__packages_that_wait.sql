-- Whoever may decide is told on every page how many packages wait for them.
create index model_package_waits on model_package (state, written_by);
