-- What a manager says of a passage when a record is given back, and what its writer answers: part of the record, added to and never changed.

create table passage_comment (
  id uuid primary key,
  record uuid not null,
  version integer not null,
  child uuid not null references person,
  type text not null,
  change bigint not null references change,
  recorded_at timestamptz not null,
  recorded_by text not null,
  field text not null,
  quoted text not null default '',
  words text not null check (words <> ''),
  -- Rights follow the type of the record, as those of its versions do.
  foreign key (child, record, type) references record (child, id, type),
  foreign key (record, version) references record_version,
  constraint passage_comment_of unique (id, record, child, type)
);
comment on table passage_comment is 'A comment on a passage of what was handed in, written when it was given back.';
comment on column passage_comment.version is 'The version that was read and given back.';
comment on column passage_comment.quoted is 'The words it is about, as they stood in that version; empty: the whole answer.';
create index passage_comment_record on passage_comment (record);

create table comment_answer (
  comment uuid not null,
  number integer not null check (number > 0),
  record uuid not null,
  child uuid not null,
  type text not null,
  change bigint not null references change,
  recorded_at timestamptz not null,
  recorded_by text not null,
  words text not null default '',
  is_dealt boolean not null,
  primary key (comment, number),
  foreign key (comment, record, child, type) references passage_comment (id, record, child, type),
  check (words <> '' or is_dealt)
);
comment on table comment_answer is 'What the writer of a record answers to a comment, and whether it is dealt with.';

grant select, insert on passage_comment, comment_answer to throughline_app;

-- Who reads the record reads what was said of it; who may sign it off may comment; who may write it may answer.
alter table passage_comment enable row level security;
create policy passage_comment_reads on passage_comment for select using (type in (select subjects_for('read')));
create policy passage_comment_adds on passage_comment for insert with check (type in (select subjects_for('sign-off')));
alter table comment_answer enable row level security;
create policy comment_answer_reads on comment_answer for select using (type in (select subjects_for('read')));
create policy comment_answer_adds on comment_answer for insert with check (type in (select subjects_for('write')));
