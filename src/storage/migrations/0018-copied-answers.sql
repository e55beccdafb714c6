-- What was copied from an earlier record, section by section, says so: in the draft, and for good with the record.

alter table draft add column copied jsonb not null default '{}';
comment on column draft.copied is 'Name in the form → the record and version its answer was copied from, and who wrote that. Words are not kept here.';
grant update (copied) on draft to throughline_app;

alter table record_version add column copied jsonb;
comment on column record_version.copied is 'Field → the record and version its answer was copied from, and who wrote that; it may have been changed since.';
