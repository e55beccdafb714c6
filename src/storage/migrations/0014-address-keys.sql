-- Who lives at an address need not be related to anybody there: a household is found by the address as well as by the family.

create table person_address (
  person uuid not null,
  version integer not null,
  key text not null,
  from_on date,
  until_on date,
  foreign key (person, version) references person_version
);
comment on table person_address is 'Every address of every version of a person, as it is compared (addressKey in src/domain/people/household.ts), with its days. What names no house is left out.';
create index person_address_key on person_address (key, person);
create index person_address_person on person_address (person);

-- Rows of before are read at the next start; an index of them alone finds none at every start after that.
alter table person_version add column has_keys boolean not null default false;
comment on column person_version.has_keys is 'Its addresses stand in person_address. False: written before they were kept so.';
create index person_version_without_keys on person_version (person, version) where not has_keys;

grant select, insert on person_address to throughline_app;

alter table person_address enable row level security;
create policy person_address_reads on person_address for select using ((select may('read', 'person')));
create policy person_address_adds on person_address for insert with check ((select may('write', 'person')));
