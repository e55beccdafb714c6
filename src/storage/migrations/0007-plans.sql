-- What plans and their reviews say is to be done: by whom and by when, and what has become of it. Derived: it can be thrown
-- away and rebuilt. What it is that is to be done stands in the record alone.

create table plan_action (
  child uuid not null references person,
  record uuid not null,
  action text not null,
  owner_kind text not null,
  worker text,
  said_on date not null,
  due_on date not null,
  state text,
  done_on date,
  ended_on date,
  known_from bigint not null,
  known_until bigint,
  digest text not null,
  check (known_until > known_from)
);
create unique index plan_action_now on plan_action (child, digest) where known_until is null;
create index plan_action_child on plan_action (child);
create index plan_action_worker on plan_action (worker) where known_until is null;

grant select, insert, delete on plan_action to throughline_app;
grant update (known_until) on plan_action to throughline_app;
alter table plan_action enable row level security;
create policy plan_action_reads on plan_action for select using ((select may('read', 'person')));
create policy plan_action_adds on plan_action for insert with check ((select may('write', 'derived')));
create policy plan_action_changes on plan_action for update using ((select may('write', 'derived'))) with check ((select may('write', 'derived')));
create policy plan_action_removes on plan_action for delete using ((select may('write', 'derived')));
