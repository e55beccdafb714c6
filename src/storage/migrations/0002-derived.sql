-- What is derived from each child's record. Everything here can be thrown away and rebuilt.
-- known_from and known_until are change numbers: a row was known from the one until before the other.

create table status_spell (
  child uuid not null references person,
  record uuid not null,
  status text not null,
  from_on date not null,
  until_on date,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index status_spell_now on status_spell (child, digest) where known_until is null;
create index status_spell_child on status_spell (child);
create table involvement (
  child uuid not null references person,
  record uuid not null,
  team text not null,
  worker text,
  from_on date not null,
  until_on date,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index involvement_now on involvement (child, digest) where known_until is null;
create index involvement_child on involvement (child);
create table clock (
  child uuid not null references person,
  record uuid not null,
  clock text not null,
  started_on date not null,
  due_on date,
  met_on date,
  not_applicable text,
  superseded_on date,
  explained text not null,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index clock_now on clock (child, digest) where known_until is null;
create index clock_child on clock (child);
create table task (
  child uuid not null references person,
  record uuid not null,
  kind text not null,
  action text not null,
  roles text[] not null,
  on_day date not null,
  due_on date,
  to_type text,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index task_now on task (child, digest) where known_until is null;
create index task_child on task (child);
create table chronology_entry (
  child uuid not null references person,
  record uuid not null,
  type text not null,
  on_day date not null,
  weight text,
  written_up_after_days integer not null,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index chronology_entry_now on chronology_entry (child, digest) where known_until is null;
create index chronology_entry_child on chronology_entry (child);
create table sighting (
  child uuid not null references person,
  record uuid not null,
  kind text not null,
  on_day date not null,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index sighting_now on sighting (child, digest) where known_until is null;
create index sighting_child on sighting (child);
create table measure_fact (
  child uuid not null references person,
  record uuid not null,
  measure text not null,
  kind text not null,
  on_day date not null,
  until_on date,
  counted text not null,
  because text not null,
  team text not null,
  age_band text not null,
  sex text not null,
  ethnicity text not null,
  source text not null,
  level text not null,
  working_days smallint,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index measure_fact_now on measure_fact (child, digest) where known_until is null;
create index measure_fact_child on measure_fact (child);
create table data_issue (
  child uuid not null references person,
  record uuid,
  code text not null,
  severity text not null,
  field text,
  message text not null,
  because text not null,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index data_issue_now on data_issue (child, digest) where known_until is null;
create index data_issue_child on data_issue (child);
create index measure_fact_on on measure_fact (measure, on_day);
create index task_kind on task (kind) where known_until is null;
create index data_issue_code on data_issue (code) where known_until is null;
create index involvement_worker on involvement (worker) where known_until is null;
