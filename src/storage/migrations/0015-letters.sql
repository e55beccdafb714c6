-- The templates of letters, each version as it was brought, and who checked what left.

create table letter_template (
  kind text not null,
  language text not null,
  number integer not null check (number > 0),
  file_name text not null,
  content bytea not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (kind, language, number)
);
comment on table letter_template is 'A template of a kind of letter in a language. The newest number stands; nothing is changed or taken away.';

grant select, insert on letter_template to throughline_app;
alter table letter_template enable row level security;
create policy letter_template_reads on letter_template for select using (may('read', 'letter-template'));
create policy letter_template_adds on letter_template for insert with check (may('write', 'letter-template'));
