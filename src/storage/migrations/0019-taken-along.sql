-- A visit form that was taken along before anybody wrote in it: no list shows it until somebody does.

alter table draft add column taken_along_at timestamptz;
comment on column draft.taken_along_at is 'When it was begun to be kept on a device for a visit to come. As long as its revision is the first, nobody has written in it.';
create index draft_taken_along on draft (worker) where taken_along_at is not null and revision = 0 and ended is null;
