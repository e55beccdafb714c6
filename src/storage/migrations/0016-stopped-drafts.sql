-- A draft that the search stopped waits for a manager, who is told of it.

alter table draft add column stopped_at timestamptz;
comment on column draft.stopped_at is 'When the search for what must be kept safe last stopped it from leaving.';
create index draft_stopped on draft (stopped_at) where stopped_at is not null and ended is null;
grant update (stopped_at) on draft to throughline_app;
