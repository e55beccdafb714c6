-- What a manager types to give a record back is kept as it is typed, in the way of the forms about people: the manager's own, until it is sent.

alter table person_draft drop constraint person_draft_form_check;
alter table person_draft add constraint person_draft_form_check check (form in ('new', 'edit', 'relate', 'relationship', 'return'));
comment on table person_draft is 'Words on their way to a person''s details, or to whoever gets a record back. They are nobody''s until sent, and gone when they were sent or discarded.';
comment on column person_draft.about is 'The person, the relationship or the record given back; for somebody who is not on the record yet, an id of the form''s own.';
