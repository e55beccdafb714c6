-- Who knows a family is reached by telephone: whoever stands in for a worker has no other way to ask.
alter table worker add column phone text;
comment on column worker.phone is 'The number at work, for colleagues and other agencies.';
