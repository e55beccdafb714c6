-- A second person's check before something leaves: who had a hand in a draft, who released it, who checked exactly what.

alter table draft add column writers text[] not null default '{}';
comment on column draft.writers is 'Everybody whose words went into it or were kept beside it, or who changed which files go with it: none of them may be its second person.';
update draft set writers = array(
  select distinct worker from (select draft.saved_by as worker union select f.worker from draft_fork f where f.draft = draft.id) as hands);
alter table draft add column check_asked_at timestamptz;
comment on column draft.check_asked_at is 'Since when it waits for a check by a second person.';
create index draft_check_asked on draft (check_asked_at) where check_asked_at is not null and ended is null;
grant update (writers, check_asked_at) on draft to throughline_app;

create table draft_release (
  draft uuid not null references draft,
  number integer not null check (number > 0),
  found text not null,
  stops json not null,
  reason text not null check (reason <> ''),
  released_by text not null,
  released_at timestamptz not null,
  primary key (draft, number)
);
comment on table draft_release is 'A manager let a draft go on although the search had stopped it: what was found, and why. It stands for exactly that.';
comment on column draft_release.found is 'The hash of the text, the files and the stops that were read.';

create table draft_check (
  draft uuid not null references draft,
  number integer not null check (number > 0),
  outcome text not null check (outcome in ('passed', 'sent-back')),
  pack text not null,
  checked json not null,
  note text not null default '',
  checked_by text not null,
  checked_at timestamptz not null,
  primary key (draft, number),
  constraint sent_back_has_a_reason check (outcome = 'passed' or note <> '')
);
comment on table draft_check is 'What a second person said of a draft before it left. It stands for exactly what they read.';
comment on column draft_check.pack is 'The hash of everything that would leave: the recipients with their addresses, the text, the files, and what the search said.';
comment on column draft_check.checked is 'What that hash stands for: to whom at which address, and each file by its name and its hash.';

create table draft_file_opened (
  draft uuid not null references draft,
  sha256 text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  primary key (draft, sha256, opened_by)
);
comment on table draft_file_opened is 'Which files of a draft somebody opened where it is checked: a file that was not opened was not checked.';

alter table sending add column checked_by text;
alter table sending add column checked_at timestamptz;
alter table sending add column check_note text;
alter table sending add constraint check_has_a_moment check ((checked_by is null) = (checked_at is null));
comment on column sending.checked_by is 'The second person who checked it before it left.';

grant select, insert on draft_release, draft_check, draft_file_opened to throughline_app;
alter table draft_file_opened enable row level security;
create policy draft_file_opened_reads on draft_file_opened for select using (exists (select from draft where draft.id = draft_file_opened.draft));
create policy draft_file_opened_adds on draft_file_opened for insert with check (
  opened_by = current_setting('throughline.worker', true) and exists (select from draft where draft.id = draft_file_opened.draft));
alter table draft_release enable row level security;
create policy draft_release_reads on draft_release for select using (exists (select from draft where draft.id = draft_release.draft));
create policy draft_release_adds on draft_release for insert with check (
  released_by = current_setting('throughline.worker', true)
  and exists (select from draft where draft.id = draft_release.draft and draft.type in (select subjects_for('sign-off'))));
alter table draft_check enable row level security;
create policy draft_check_reads on draft_check for select using (exists (select from draft where draft.id = draft_check.draft));
-- Whoever had a hand in it is no second person, whatever the program says.
create policy draft_check_adds on draft_check for insert with check (
  checked_by = current_setting('throughline.worker', true)
  and exists (select from draft where draft.id = draft_check.draft and draft.ended is null
    and checked_by <> draft.worker and checked_by <> draft.saved_by and checked_by <> all (draft.writers))
  and not exists (select from attachment where attachment.draft = draft_check.draft and attachment.added_by = checked_by)
  and not exists (select from draft_release where draft_release.draft = draft_check.draft and released_by = checked_by));
