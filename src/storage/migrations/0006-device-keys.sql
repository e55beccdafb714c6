-- What a device keeps of words not yet sent is sealed with a key of the session that wrote them. The key stays here, so
-- that a device alone tells nobody anything.

create table device_key (
  id uuid primary key,
  worker text not null references worker,
  secret bytea not null check (length(secret) = 32),
  made_at timestamptz not null
);
comment on table device_key is 'One a sign-in: it outlives its session, so that words written as the session ended can be opened by the same worker.';
create index device_key_age on device_key (made_at);

alter table web_session add column device_key uuid references device_key;

alter table draft add column recorded_as uuid references record;
comment on column draft.recorded_as is 'What came of it, of the first child: sent a second time, a draft leads to the record it became and makes no other.';

grant select, insert, delete on device_key to throughline_app;
grant update (recorded_as) on draft to throughline_app;
