-- The ground: changes, people, records with their versions, and who may see what.
-- Every version carries two times: when things happened (inside its facts) and the change at which we knew.

create table change_head (
  only_one boolean primary key default true check (only_one),
  number bigint not null,
  at timestamptz not null
);
comment on table change_head is 'The newest change. Its row lock puts changes in the order in which they are committed.';
insert into change_head (number, at) values (0, '-infinity');

create table change (
  number bigint primary key,
  at timestamptz not null,
  worker text not null,
  role text not null,
  purpose text not null,
  command text not null
);
comment on table change is 'One command of one person at one moment. "As known at" means "up to this change".';
create index change_at on change (at);

create table settings (
  change bigint primary key references change,
  settings jsonb not null
);
comment on table settings is 'The authority''s settings, newest last.';

create table worker (
  id text primary key,
  name text not null,
  role text not null,
  team text,
  active boolean not null default true
);

create table wording (
  type text not null,
  version integer not null,
  wording json not null,
  primary key (type, version)
);
-- json, not jsonb: the order in which questions were asked is part of the wording.
comment on table wording is 'What was asked by each version of each record type, so that an old answer is read with its own question.';

create table access_grant (
  role text not null,
  verb text not null,
  subject text not null,
  primary key (role, verb, subject)
);
comment on table access_grant is 'The policy of src/access, written here at each start. Row security reads it.';

-- Both name the one table of grants for good: a temporary table of the same name cannot stand in for it.
create function may(asked_verb text, asked_subject text) returns boolean
language sql stable
begin atomic
  select exists (
    select from access_grant
    where role = current_setting('throughline.role', true) and verb = asked_verb and subject = asked_subject
  );
end;

create function subjects_for(asked_verb text) returns setof text
language sql stable
begin atomic
  select subject from access_grant where role = current_setting('throughline.role', true) and verb = asked_verb;
end;

create table person (
  id uuid primary key,
  version integer not null,
  created_in bigint not null references change
);
create table person_version (
  person uuid not null references person,
  version integer not null,
  change bigint not null references change,
  recorded_at timestamptz not null,
  recorded_by text not null,
  facts jsonb not null,
  reason text,
  primary key (person, version)
);
create index person_version_change on person_version (person, change desc);

create table person_term (
  person uuid not null references person,
  kind text not null check (kind in ('name', 'name-word', 'address', 'address-word', 'identifier', 'born')),
  term text not null,
  primary key (person, kind, term)
);
comment on table person_term is 'What a person can be found by, as known now: names and addresses whole and by word, identifiers, date of birth.';
create index person_term_exact on person_term (kind, term, person);

create table search_word (
  kind text not null check (kind in ('name-word', 'address-word')),
  word text collate "C" not null,
  spellings text[] not null,
  primary key (kind, word)
);
comment on table search_word is 'Every word of the names and addresses on the record, once, with what is left of it without a letter or two.';
-- Without the list of pending entries, which every search would have to read through.
create index search_word_spellings on search_word using gin (spellings) with (fastupdate = off);

create table relationship (
  id uuid primary key,
  version integer not null,
  person uuid not null references person,
  other uuid not null references person,
  check (person <> other)
);
create index relationship_person on relationship (person);
create index relationship_other on relationship (other);
create table relationship_version (
  relationship uuid not null references relationship,
  version integer not null,
  change bigint not null references change,
  recorded_at timestamptz not null,
  recorded_by text not null,
  kind text not null,
  from_on date,
  until_on date,
  parental_responsibility boolean,
  is_void boolean not null default false,
  reason text,
  primary key (relationship, version)
);

create table record (
  id uuid primary key,
  child uuid not null references person,
  type text not null,
  occasion uuid not null,
  follows uuid references record,
  source text,
  version integer not null,
  created_in bigint not null references change,
  constraint record_child unique (child, id, type)
);
create index record_occasion on record (occasion);
create index record_follows on record (follows);

create table record_version (
  record uuid not null,
  version integer not null,
  child uuid not null references person,
  type text not null,
  type_version integer not null,
  change bigint not null references change,
  recorded_at timestamptz not null,
  recorded_by text not null,
  state text not null check (state in ('open', 'submitted', 'complete', 'void')),
  facts jsonb not null,
  prose jsonb not null default '{}',
  reason text,
  primary key (record, version),
  -- Rights follow the type: nobody writes into an assessment in the name of a case note.
  foreign key (child, record, type) references record (child, id, type)
);
comment on column record_version.facts is 'The answers, prose left out: of prose only how long it is.';
comment on column record_version.prose is 'The stories, which no derivation reads.';
create index record_version_child on record_version (child, change);

create table draft (
  id uuid primary key,
  type text not null,
  children uuid[] not null,
  follows jsonb not null default '{}',
  base jsonb not null default '{}',
  worker text not null,
  revision integer not null default 0,
  content json not null default '{}',
  started_at timestamptz not null,
  saved_at timestamptz not null,
  saved_by text not null,
  ended text check (ended in ('recorded', 'discarded'))
);
comment on column draft.content is 'Kept as text, letter for letter: jsonb refuses signs that a keyboard can send.';
comment on table draft is 'Words on their way to becoming a record. A draft accepts anything and triggers nothing.';
create index draft_worker on draft (worker) where ended is null;
create index draft_children on draft using gin (children) where ended is null;

create table draft_fork (
  draft uuid not null references draft,
  number integer not null,
  worker text not null,
  at timestamptz not null,
  based_on integer not null,
  content json not null,
  settled boolean not null default false,
  primary key (draft, number)
);
comment on table draft_fork is 'What somebody wrote into a draft that another had changed meanwhile: kept beside it until a person has read both.';

create table read_audit (
  at timestamptz not null,
  worker text not null,
  role text not null,
  purpose text not null,
  screen text not null,
  child uuid not null,
  record uuid
);
create index read_audit_child on read_audit (child, at desc);
create index read_audit_record on read_audit (record, at desc) where record is not null;

create table web_session (
  token_hash text primary key,
  worker text not null references worker,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table import_run (
  id uuid primary key,
  change bigint references change,
  at timestamptz not null,
  worker text not null,
  kind text not null,
  file_name text not null,
  summary jsonb not null
);
create table import_doubt (
  run uuid not null references import_run,
  number integer not null,
  child uuid references person,
  record uuid,
  change bigint,
  line integer not null,
  what text not null,
  value text,
  why text not null,
  fitted boolean not null,
  primary key (run, number)
);
comment on table import_doubt is 'What of a file did not fit, or fitted with a doubt: kept beside the child, with its line.';
create index import_doubt_child on import_doubt (child);
