-- How much work the forms are, and which questions are read: numbers that only go up. A row stands for a month, a role, a form and a
-- question, never for a child, a record, a draft or a worker, so nothing in it can be led back to one.

create table form_effort (
  month date not null check (extract(day from month) = 1),
  role text not null,
  type text not null,
  type_version integer not null,
  question text not null,
  what text not null,
  band integer not null,
  slot smallint not null,
  count bigint not null check (count >= 0),
  primary key (month, type, type_version, question, what, band, role, slot)
);
comment on table form_effort is 'What recording costs and which questions are read, as counts: no content, no ids.';
comment on column form_effort.question is 'The field as the record type names it; empty: the form as a whole.';
comment on column form_effort.band is 'Of a form as a whole, the lower bound of the minutes or interactions it took; otherwise 0.';
comment on column form_effort.slot is 'Means nothing: those who finish at the same moment count in rows of their own and wait for nobody.';

grant select on form_effort to throughline_app;
alter table form_effort enable row level security;
create policy form_effort_reads on form_effort for select using ((select may('read', 'effort')));

-- Whoever records adds to the counts without being able to read them, and nobody takes anything away.
create function add_effort(in_month date, counted jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not may('read', 'person') then
    return;
  end if;
  insert into form_effort as kept (month, role, type, type_version, question, what, band, slot, count)
  select date_trunc('month', in_month)::date, current_setting('throughline.role', true), c.type, c.version, c.question, c.what, c.band,
    pg_backend_pid() % 16, sum(c.count)
  from jsonb_to_recordset(counted) as c (type text, version integer, question text, what text, band integer, count bigint)
  where c.count > 0
  group by c.type, c.version, c.question, c.what, c.band
  order by c.type, c.version, c.question, c.what, c.band
  on conflict (month, type, type_version, question, what, band, role, slot) do update set count = kept.count + excluded.count;
end $$;
revoke all on function add_effort from public;
grant execute on function add_effort to throughline_app;

alter table record_version add column confirmed jsonb;
comment on column record_version.confirmed is 'Field → whose earlier answer the writer of this version found still true, word for word: the record, its version, who wrote it and when.';
