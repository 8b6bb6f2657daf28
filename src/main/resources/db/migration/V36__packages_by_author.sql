-- A change that somebody begins on a page goes into the package that they have open.
create index model_package_author on model_package (written_by, state);
