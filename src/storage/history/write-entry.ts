import type pg from 'pg';
import { splitProse } from '#domain/definition/prose.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type {
  ChangeNumber,
  Entry,
  PersonEntry,
  RecordEntry,
  RelationshipEntry,
  Stale,
  Written,
} from '#usecases/ports.ts';
import { writeCaseloadAnswers } from '../caseload/write-answers.ts';
import { keepDerived } from '../derived/keep-derived.ts';
import { keepAddresses } from '../people/keep-addresses.ts';
import { keepTerms } from '../people/keep-terms.ts';
import type { Opening } from '../session/opening.ts';
import { jsonText } from './json-text.ts';
import { lockHead } from './lock-head.ts';
import { writeComments } from './passage-comments.ts';
import { readHistories } from './read-histories.ts';

/**
 * Writes everything one command asks for: versions, search terms and all that is derived, under one change number, in the
 * transaction of the session. When anything was changed by somebody else meanwhile, nothing is written and it says what.
 */
export async function writeEntry(client: pg.ClientBase, writing: Opening, entry: Entry): Promise<Written | Stale> {
  const { people = [], relationships = [], records = [] } = entry;
  // What is new was read by nobody, so nobody can have changed it meanwhile; its change number lets one writer in at a time as well.
  if (![...people, ...relationships, ...records].every(isNew)) {
    if (writing.seeding !== true) await lockHead(client);
    const stale = await findStale(client, entry);
    if (stale.length > 0) return { stale };
  }
  const change = await nextChange(client, writing, entry.command);
  await writePeople(client, writing, change, people);
  await writeRelationships(client, writing, change, relationships);
  await writeRecords(client, writing, change, records);
  await writeComments(client, writing, change, entry);
  await writeCaseloadAnswers(client, change, entry.caseloadAnswers ?? []);
  if (writing.seeding === true) return { change };
  const children = [...new Set([...people.map((each) => each.person), ...records.map((each) => each.child)])];
  await keepDerived(client, await readHistories(client, children), writing.settings, change);
  return { change };
}

async function findStale(client: pg.ClientBase, entry: Entry): Promise<Stale['stale']> {
  const based = [
    ...(entry.people ?? []).map((each) => ({ table: 'person', id: each.person as string, basedOn: each.basedOn })),
    ...(entry.relationships ?? []).map((each) => ({
      table: 'relationship',
      id: each.relationship as string,
      basedOn: each.basedOn,
    })),
    ...(entry.records ?? []).map((each) => ({ table: 'record', id: each.record as string, basedOn: each.basedOn })),
  ];
  const found = await client.query<{ id: string; version: number }>(
    `select id, version from person where id = any($1)
     union all select id, version from relationship where id = any($2)
     union all select id, version from record where id = any($3)`,
    ['person', 'relationship', 'record'].map((table) =>
      based.filter((each) => each.table === table).map((each) => each.id),
    ),
  );
  const versions = new Map(found.rows.map((row) => [row.id, row.version]));
  return based
    .map(({ id, basedOn }) => ({ id, basedOn, now: versions.get(id) ?? 0 }))
    .filter(({ basedOn, now }) => basedOn !== now);
}

async function nextChange(client: pg.ClientBase, writing: Opening, command: string): Promise<ChangeNumber> {
  const made = await client.query<{ number: string }>(
    `with head as (update change_head set number = number + 1, at = greatest(at, $1::timestamptz) returning number, at)
     insert into change (number, at, worker, role, purpose, command) select number, at, $2, $3, $4, $5 from head returning number`,
    [writing.now, writing.actor.worker, writing.actor.role, writing.purpose, command],
  );
  const row = made.rows[0];
  if (row === undefined) throw new Error('The database has no change head: it was not migrated whole.');
  return Number(row.number) as ChangeNumber;
}

async function writePeople(
  client: pg.ClientBase,
  writing: Opening,
  change: ChangeNumber,
  people: readonly PersonEntry[],
): Promise<void> {
  if (people.length === 0) return;
  const rows = jsonText(
    people.map((each) => ({
      person: each.person,
      version: each.basedOn + 1,
      facts: each.facts,
      reason: each.reason ?? null,
    })),
  );
  await client.query(
    `with made as (
       insert into person (id, version, created_in)
       select person, version, $2 from jsonb_to_recordset($1::jsonb) as p (person uuid, version integer) where version = 1
     ), moved as (update person set version = version + 1 where id = any($4))
     insert into person_version (person, version, change, recorded_at, recorded_by, facts, reason, has_keys)
     select person, version, $2, (select at from change where number = $2), $3, facts, reason, true
     from jsonb_to_recordset($1::jsonb) as p (person uuid, version integer, facts jsonb, reason text)`,
    [rows, change, writing.actor.worker, people.filter((each) => !isNew(each)).map((each) => each.person)],
  );
  await keepTerms(client, people);
  await keepAddresses(
    client,
    people.map(({ person, basedOn, facts }) => ({ person, version: basedOn + 1, facts })),
  );
}

async function writeRelationships(
  client: pg.ClientBase,
  writing: Opening,
  change: ChangeNumber,
  relationships: readonly RelationshipEntry[],
): Promise<void> {
  for (const each of relationships) {
    await client.query(
      `with kept as (
         insert into relationship (id, version, person, other) values ($1, $2, $3, $4)
         on conflict (id) do update set version = excluded.version
       )
       insert into relationship_version (relationship, version, change, recorded_at, recorded_by, kind, from_on, until_on,
         parental_responsibility, is_void, reason, strength, strength_from)
       values ($1, $2, $5, (select at from change where number = $5), $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        each.relationship,
        each.basedOn + 1,
        each.person,
        each.other,
        change,
        writing.actor.worker,
        each.kind,
        each.from ?? null,
        each.until ?? null,
        each.parentalResponsibility ?? null,
        each.isVoid,
        each.reason ?? null,
        each.strength?.is ?? null,
        each.strength?.from ?? null,
      ],
    );
  }
}

async function writeRecords(
  client: pg.ClientBase,
  writing: Opening,
  change: ChangeNumber,
  records: readonly RecordEntry[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = jsonText(records.map(recordRow));
  await client.query(
    `with made as (
       insert into record (id, child, type, occasion, follows, source, version, created_in)
       select record, child, type, occasion, follows, source, version, $2
       from jsonb_to_recordset($1::jsonb)
         as r (record uuid, child uuid, type text, occasion uuid, follows uuid, source text, version integer) where version = 1
     ), moved as (update record set version = version + 1 where id = any($4))
     insert into record_version (record, version, child, type, type_version, change, recorded_at, recorded_by, state, facts, prose, reason,
       confirmed, copied)
     select record, version, child, type, type_version, $2, (select at from change where number = $2), $3, state, facts, prose, reason, confirmed, copied
     from jsonb_to_recordset($1::jsonb) as r (record uuid, version integer, child uuid, type text, type_version integer, state text,
       facts jsonb, prose jsonb, reason text, confirmed jsonb, copied jsonb)`,
    [rows, change, writing.actor.worker, records.filter((each) => !isNew(each)).map((each) => each.record)],
  );
}

function isNew({ basedOn }: { readonly basedOn: number }): boolean {
  return basedOn === 0;
}

function recordRow(entry: RecordEntry): Readonly<Record<string, unknown>> {
  const type = getRecordType(entry.type);
  const { facts, prose } = splitProse(type, entry.answers);
  return {
    record: entry.record,
    version: entry.basedOn + 1,
    child: entry.child,
    type: entry.type,
    type_version: type.version,
    occasion: entry.occasion,
    follows: entry.follows ?? null,
    source: entry.source ?? null,
    state: entry.state,
    facts,
    prose,
    reason: entry.reason ?? null,
    confirmed: entry.confirmed ?? null,
    copied: entry.copied ?? null,
  };
}
