-- Row security on every table with personal data. The application's role owns nothing and cannot go round it.

do $$
begin
  if not exists (select from pg_roles where rolname = 'throughline_app') then
    begin
      create role throughline_app nologin;
    exception when duplicate_object or unique_violation then
      null; -- another database of the same server was being prepared at the same moment
    end;
  end if;
end $$;

grant usage on schema public to throughline_app;
grant select on all tables in schema public to throughline_app;
revoke select on search_word from throughline_app; -- reached through words_like alone
grant insert on change, person, person_version, person_term, search_word, relationship, relationship_version, record, record_version,
  draft, draft_fork, read_audit, web_session, import_run, import_doubt,
  status_spell, involvement, clock, task, chronology_entry, sighting, measure_fact, data_issue to throughline_app;
-- Only what moves may be changed: never whom a row is about, when it was made or what a version says.
grant update (number, at) on change_head to throughline_app;
grant update (version) on person, relationship, record to throughline_app;
grant update (content, revision, saved_at, saved_by, ended) on draft to throughline_app;
grant update (content, at, settled) on draft_fork to throughline_app;
grant update (change, summary) on import_run to throughline_app;
grant update (known_until) on status_spell, involvement, clock, task, chronology_entry, sighting, measure_fact, data_issue
  to throughline_app;
grant delete on person_term, web_session,
  status_spell, involvement, clock, task, chronology_entry, sighting, measure_fact, data_issue to throughline_app;

-- What has no policy is refused, whatever was granted: versions, doubts and readings are added and never changed.
alter table person enable row level security;
create policy person_reads on person for select using ((select may('read', 'person')));
create policy person_adds on person for insert with check ((select may('write', 'person')));
create policy person_changes on person for update using ((select may('write', 'person'))) with check ((select may('write', 'person')));
alter table person_version enable row level security;
create policy person_version_reads on person_version for select using ((select may('read', 'person')));
create policy person_version_adds on person_version for insert with check ((select may('write', 'person')));
alter table person_term enable row level security;
create policy person_term_reads on person_term for select using ((select may('read', 'person')));
create policy person_term_adds on person_term for insert with check ((select may('write', 'person')));
create policy person_term_removes on person_term for delete using ((select may('write', 'person')));
alter table search_word enable row level security;
create policy search_word_adds on search_word for insert with check ((select may('write', 'person')));
alter table relationship enable row level security;
create policy relationship_reads on relationship for select using ((select may('read', 'person')));
create policy relationship_adds on relationship for insert with check ((select may('write', 'person')));
create policy relationship_changes on relationship for update using ((select may('write', 'person'))) with check ((select may('write', 'person')));
alter table relationship_version enable row level security;
create policy relationship_version_reads on relationship_version for select using ((select may('read', 'person')));
create policy relationship_version_adds on relationship_version for insert with check ((select may('write', 'person')));
alter table record enable row level security;
create policy record_reads on record for select using (type in (select subjects_for('read')));
create policy record_adds on record for insert with check (type in (select subjects_for('write')));
create policy record_changes on record for update using (type in (select subjects_for('write'))) with check (type in (select subjects_for('write')));
alter table record_version enable row level security;
create policy record_version_reads on record_version for select using (type in (select subjects_for('read')));
-- Whoever may write of a record may not therefore void it, nor give the signature that completes it.
create policy record_version_adds on record_version for insert with check (
  case state when 'void' then type in (select subjects_for('void')) when 'complete' then type in (select subjects_for('complete'))
    else type in (select subjects_for('write')) end);
alter table status_spell enable row level security;
create policy status_spell_reads on status_spell for select using ((select may('read', 'person')));
create policy status_spell_adds on status_spell for insert with check ((select may('write', 'derived')));
create policy status_spell_changes on status_spell for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy status_spell_removes on status_spell for delete using ((select may('write', 'derived')));
alter table involvement enable row level security;
create policy involvement_reads on involvement for select using ((select may('read', 'person')));
create policy involvement_adds on involvement for insert with check ((select may('write', 'derived')));
create policy involvement_changes on involvement for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy involvement_removes on involvement for delete using ((select may('write', 'derived')));
alter table clock enable row level security;
create policy clock_reads on clock for select using ((select may('read', 'person')));
create policy clock_adds on clock for insert with check ((select may('write', 'derived')));
create policy clock_changes on clock for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy clock_removes on clock for delete using ((select may('write', 'derived')));
alter table task enable row level security;
create policy task_reads on task for select using ((select may('read', 'person')));
create policy task_adds on task for insert with check ((select may('write', 'derived')));
create policy task_changes on task for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy task_removes on task for delete using ((select may('write', 'derived')));
alter table chronology_entry enable row level security;
create policy chronology_entry_reads on chronology_entry for select using ((select may('read', 'person')));
create policy chronology_entry_adds on chronology_entry for insert with check ((select may('write', 'derived')));
create policy chronology_entry_changes on chronology_entry for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy chronology_entry_removes on chronology_entry for delete using ((select may('write', 'derived')));
alter table sighting enable row level security;
create policy sighting_reads on sighting for select using ((select may('read', 'person')));
create policy sighting_adds on sighting for insert with check ((select may('write', 'derived')));
create policy sighting_changes on sighting for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy sighting_removes on sighting for delete using ((select may('write', 'derived')));
alter table measure_fact enable row level security;
create policy measure_fact_reads on measure_fact for select using ((select may('read', 'child-facts')));
create policy measure_fact_adds on measure_fact for insert with check ((select may('write', 'derived')));
create policy measure_fact_changes on measure_fact for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy measure_fact_removes on measure_fact for delete using ((select may('write', 'derived')));
alter table data_issue enable row level security;
create policy data_issue_reads on data_issue for select using ((select may('read', 'person')));
create policy data_issue_adds on data_issue for insert with check ((select may('write', 'derived')));
create policy data_issue_changes on data_issue for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy data_issue_removes on data_issue for delete using ((select may('write', 'derived')));
alter table draft enable row level security;
create policy draft_reads on draft for select using (type in (select subjects_for('write')));
create policy draft_adds on draft for insert with check (type in (select subjects_for('write')));
create policy draft_changes on draft for update using (type in (select subjects_for('write'))) with check (type in (select subjects_for('write')));
alter table draft_fork enable row level security;
create policy draft_fork_reads on draft_fork for select using (exists (select from draft where draft.id = draft_fork.draft));
create policy draft_fork_adds on draft_fork for insert with check (exists (select from draft where draft.id = draft_fork.draft));
create policy draft_fork_changes on draft_fork for update using (exists (select from draft where draft.id = draft_fork.draft)) with check (exists (select from draft where draft.id = draft_fork.draft));
alter table read_audit enable row level security;
create policy read_audit_reads on read_audit for select using ((select may('read', 'audit')));
create policy read_audit_adds on read_audit for insert with check (
  worker = current_setting('throughline.worker', true) and role = current_setting('throughline.role', true)
  and purpose = current_setting('throughline.purpose', true));
alter table import_run enable row level security;
create policy import_run_reads on import_run for select using ((select may('read', 'import')));
create policy import_run_adds on import_run for insert with check ((select may('write', 'import')));
create policy import_run_changes on import_run for update using ((select may('write', 'import'))) with check ((select may('write', 'import')));
alter table import_doubt enable row level security;
create policy import_doubt_reads on import_doubt for select using ((select may('read', 'person')));
create policy import_doubt_adds on import_doubt for insert with check ((select may('write', 'import')));

-- A figure is a count of facts, and whoever may see figures may have the counts without ever reaching a child.
create function count_facts(
  asked_measures text[], asked_from date[], asked_until date[], known_at bigint, broken_by text, asked_team text
) returns table (measure text, from_on date, until_on date, part text, counted text, facts bigint, children bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not may('read', 'figure') then
    return;
  end if;
  return query
  select f.measure, w.from_on, w.until_on,
    case broken_by when 'team' then f.team when 'ageBand' then f.age_band when 'sex' then f.sex
      when 'ethnicity' then f.ethnicity when 'source' then f.source when 'level' then f.level
      when 'workingDays' then coalesce(f.working_days::text, '') else '' end,
    f.counted, count(*), count(distinct f.child)
  from unnest(asked_measures, asked_from, asked_until) as w (measure, from_on, until_on)
  join measure_fact f on f.measure = w.measure
    and case when f.kind = 'event' then f.on_day >= w.from_on and f.on_day < w.until_on
        else f.on_day < w.until_on and (f.until_on is null or f.until_on >= w.until_on) end
    and f.known_from <= known_at and (f.known_until is null or f.known_until > known_at)
    and (asked_team is null or f.team = asked_team)
  group by 1, 2, 3, 4, 5;
end $$;
revoke all on function count_facts from public;
grant execute on function count_facts to throughline_app;

-- The words that those of a search begin, or are a slip of the finger away from. It runs as the owner because row security
-- would keep PostgreSQL from using an index for either, and asks itself whether the asker may know people.
create function words_like(asked_kind text, asked_words text[], asked_spellings text[]) returns setof text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select near.word from unnest(asked_spellings) as asked (spelling)
  cross join lateral (
    select w.word from search_word w
    where may('read', 'person') and w.kind = asked_kind and w.spellings @> array[asked.spelling]
  ) as near
  union
  select begun.word from unnest(asked_words) as asked (word)
  cross join lateral (
    select w.word from search_word w
    where may('read', 'person') and w.kind = asked_kind and w.word >= asked.word and w.word < asked.word || U&'\+10FFFF'
    order by w.word limit 300
  ) as begun;
end;
revoke all on function words_like from public;
grant execute on function words_like to throughline_app;
