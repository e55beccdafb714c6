-- What a manager did about a caseload over its trigger. The alert itself is derived and comes by itself; only this closes
-- it, and nothing takes this back: the application may add to it and no more.

create table caseload_answer (
  id uuid primary key,
  change bigint not null references change,
  worker text not null,
  team text not null,
  over_from date not null,
  total numeric(8, 2) not null,
  trigger_at numeric(8, 2) not null,
  answered_on date not null,
  action text not null check (action <> ''),
  done_by date not null
);
comment on table caseload_answer is 'What was done about a worker''s caseload over the trigger of the team, by when: append-only.';
create index caseload_answer_team on caseload_answer (team, change);

grant select, insert on caseload_answer to throughline_app;
alter table caseload_answer enable row level security;
create policy caseload_answer_reads on caseload_answer for select using ((select may('write', 'supervision')));
create policy caseload_answer_adds on caseload_answer for insert with check ((select may('write', 'allocation')));

-- A transfer is answered by the team a child is to move to, while another holds the child.
alter table task add column for_team text;
comment on column task.for_team is 'The team whose part it is, where that is not the one that holds the child.';
