-- How people get on, as an ecomap draws it: said of a relationship, and from a day where that is known.

alter table relationship_version
  add column strength text check (strength in ('strong', 'thin', 'stressful')),
  add column strength_from date,
  add check (strength_from is null or strength is not null);
comment on column relationship_version.strength is 'What the relationship is like now; null: nobody has said.';
comment on column relationship_version.strength_from is 'Since when it is like that.';
