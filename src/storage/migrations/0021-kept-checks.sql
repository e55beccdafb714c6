-- A check of a return that its worker keeps on purpose: the files as they were given, and what was explained. Everything
-- else of a check is made anew from them, so that it is always what the rules say today.

create table kept_check (
  id uuid primary key,
  worker text not null,
  return_id text not null,
  year text not null,
  answers json not null,
  kept_at timestamptz not null,
  opened_at timestamptz not null,
  goes_at timestamptz not null
);
comment on table kept_check is 'Its worker alone finds it, whatever anybody''s role. It goes when they remove it, and by itself when it was not opened for long.';
comment on column kept_check.answers is 'What was answered in words beside the files.';
create index kept_check_worker on kept_check (worker, kept_at desc);
create index kept_check_goes on kept_check (goes_at);

create table kept_file (
  kept uuid not null references kept_check on delete cascade,
  number integer not null check (number >= 0),
  ask text not null,
  name text not null,
  bytes bigint not null check (bytes >= 0),
  primary key (kept, number)
);
comment on column kept_file.ask is 'The place of the form it was given in.';

create table kept_piece (
  kept uuid not null,
  file integer not null,
  number integer not null check (number >= 0),
  content bytea not null,
  primary key (kept, file, number),
  foreign key (kept, file) references kept_file on delete cascade
);
comment on table kept_piece is 'The bytes of a file in pieces: it is written and read as it comes, and is never whole in memory.';

create table kept_explanation (
  kept uuid not null references kept_check on delete cascade,
  issue text not null,
  issue_hash bytea not null,
  reason text not null,
  primary key (kept, issue_hash),
  constraint issue_is_what_its_hash_says check (issue_hash = pg_catalog.sha256(convert_to(issue, 'UTF8')))
);
comment on table kept_explanation is 'What is right as it stands, and why. An issue is known by what it says: made anew, a check numbers its issues anew.';
comment on column kept_explanation.issue_hash is 'A value of a file may be longer than an index takes.';

grant select, insert, delete on kept_check, kept_explanation to throughline_app;
grant select, insert on kept_file, kept_piece to throughline_app;
grant update (opened_at, goes_at) on kept_check to throughline_app;
grant update (reason) on kept_explanation to throughline_app;

alter table kept_check enable row level security;
create policy kept_check_reads on kept_check for select
  using (worker = current_setting('throughline.worker', true) and (select may('write', 'return')));
create policy kept_check_adds on kept_check for insert
  with check (worker = current_setting('throughline.worker', true) and (select may('write', 'return')));
create policy kept_check_changes on kept_check for update
  using (worker = current_setting('throughline.worker', true) and (select may('write', 'return')))
  with check (worker = current_setting('throughline.worker', true) and (select may('write', 'return')));
create policy kept_check_removes on kept_check for delete
  using (worker = current_setting('throughline.worker', true) and (select may('write', 'return')));
alter table kept_file enable row level security;
create policy kept_file_reads on kept_file for select using (exists (select from kept_check c where c.id = kept));
create policy kept_file_adds on kept_file for insert with check (exists (select from kept_check c where c.id = kept));
alter table kept_piece enable row level security;
create policy kept_piece_reads on kept_piece for select using (exists (select from kept_check c where c.id = kept));
create policy kept_piece_adds on kept_piece for insert with check (exists (select from kept_check c where c.id = kept));
alter table kept_explanation enable row level security;
create policy kept_explanation_reads on kept_explanation for select using (exists (select from kept_check c where c.id = kept));
create policy kept_explanation_adds on kept_explanation for insert with check (exists (select from kept_check c where c.id = kept));
create policy kept_explanation_changes on kept_explanation for update
  using (exists (select from kept_check c where c.id = kept)) with check (exists (select from kept_check c where c.id = kept));
create policy kept_explanation_removes on kept_explanation for delete using (exists (select from kept_check c where c.id = kept));

-- Whoever has left opens nothing any more, so their checks must go without them: it runs as the owner, and takes
-- only what is overdue, whatever moment it is given.
create function remove_overdue_checks(at timestamptz) returns bigint
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with gone as (delete from kept_check where goes_at <= least(at, now()) returning 1) select count(*) from gone;
end;
revoke all on function remove_overdue_checks from public;
grant execute on function remove_overdue_checks to throughline_app;
