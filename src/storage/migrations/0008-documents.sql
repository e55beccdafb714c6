-- What leaves: what is kept safe from whom, the files on their way, and what left, to whom, as it was.

create index person_version_kept_safe on person_version (person, version)
  where jsonb_path_exists(facts, '$.addresses[*].keepSafeFrom[*]') or facts ? 'phoneKeptFrom';

-- Whoever has an address or a number that one of some people must never learn. It runs as the owner because row security would
-- keep PostgreSQL from using the index, and asks itself whether the asker may know people.
create function kept_safe_from(asked uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select v.person from person_version v join person p on p.id = v.person and p.version = v.version
  where may('read', 'person')
    and (jsonb_path_exists(v.facts, '$.addresses[*].keepSafeFrom[*]') or v.facts ? 'phoneKeptFrom')
    and jsonb_path_query_array(v.facts, '$.addresses[*].keepSafeFrom[*]') || coalesce(v.facts -> 'phoneKeptFrom', '[]'::jsonb)
      ?| asked::text[];
end;
revoke all on function kept_safe_from from public;
grant execute on function kept_safe_from to throughline_app;

create table attachment (
  draft uuid not null references draft,
  number integer not null check (number > 0),
  file_name text not null,
  content bytea not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (draft, number)
);
comment on table attachment is 'A file that is to go with what a draft sends out. It may be taken out again until it has gone.';

create table document (
  sha256 text primary key,
  type text not null,
  title text not null,
  file_name text not null,
  content bytea not null,
  model json,
  frozen_by text not null,
  frozen_at timestamptz not null,
  constraint document_is_what_its_hash_says check (sha256 = encode(pg_catalog.sha256(content), 'hex'))
);
comment on table document is 'What left, byte for byte. Nothing of it is ever changed, and it is found by the hash of what it says.';
comment on column document.type is 'The record type that sent it: whoever may read those records may read what they sent.';
comment on column document.model is 'The words and headings it was made of, to be shown as a page; absent for a file that was added.';

create table sending (
  record uuid not null references record,
  document text not null references document,
  number integer not null check (number > 0),
  child uuid not null references person,
  type text not null,
  who text not null,
  person uuid references person,
  how text not null,
  sent_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  released_by text,
  release_reason text,
  found json,
  primary key (record, document, number),
  constraint release_has_a_reason check ((released_by is null) = (release_reason is null))
);
comment on table sending is 'The log of what left: to whom, when, how, by whom, and who released it when the search had stopped it.';
create index sending_child on sending (child, recorded_at desc);

grant select, insert, delete on attachment to throughline_app;
grant select, insert on document, sending to throughline_app;

alter table attachment enable row level security;
create policy attachment_reads on attachment for select using (exists (select from draft where draft.id = attachment.draft));
create policy attachment_adds on attachment for insert with check (exists (select from draft where draft.id = attachment.draft));
create policy attachment_removes on attachment for delete using (exists (select from draft where draft.id = attachment.draft));
alter table document enable row level security;
create policy document_reads on document for select using (type in (select subjects_for('read')));
create policy document_adds on document for insert with check (type in (select subjects_for('write')));
alter table sending enable row level security;
create policy sending_reads on sending for select using (type in (select subjects_for('read')));
create policy sending_adds on sending for insert with check (type in (select subjects_for('write')));
