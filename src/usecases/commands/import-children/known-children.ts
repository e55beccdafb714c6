import type { Answers } from '#domain/definition/answers.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { RecordVersion, Session } from '#usecases/ports.ts';
import type { HeldRecords } from './pair-records.ts';
import { type IdentifiedChild, reconcileFacts, sameFacts } from './reconcile-facts.ts';
import { GONE, personSaid, recordSaid } from './said-by-files.ts';

/** What is held of a child of a file. */
export interface HeldChild {
  readonly person: Person;
  /** What files said last of the child; undefined when this one says nothing else of who the child is than what is held. */
  readonly said: Answers | undefined;
  readonly records: HeldRecords;
}

/** What is held of a child before any record is. */
export const NO_RECORDS: HeldRecords = { known: [], said: new Map() };

/** What is held of the children of a file, by the identifier of the authority that made it; whom nobody knows is not there. */
export async function findKnownChildren(
  session: Session,
  children: readonly IdentifiedChild[],
  issuer: string,
): Promise<ReadonlyMap<string, HeldChild>> {
  const people = await findPeople(session, children, issuer);
  const said = await saidOfPeople(session, children, people, issuer);
  const records = await heldRecords(
    session,
    [...people.values()].map(({ id }) => id),
  );
  return new Map(
    [...people].map(([laChildId, person]) => {
      const { id } = person;
      return [laChildId, { person, said: said.get(id), records: records.get(id) ?? NO_RECORDS }] as const;
    }),
  );
}

async function findPeople(
  session: Session,
  children: readonly IdentifiedChild[],
  issuer: string,
): Promise<ReadonlyMap<string, Person>> {
  const ids = children.map(({ laChildId }) => laChildId);
  const found = await session.people.findByIdentifier('la-child-id', ids);
  const people = await session.people.list([...found.values()].flat());
  // Two authorities may have given two children the same id: only this file's own authority says whom it means.
  return new Map(
    [...found].flatMap(([laChildId, holders]) => {
      const known = holders.flatMap((id) => people.get(id) ?? []);
      const person = known.find((each) => isKnownAs(each, laChildId, issuer));
      return person === undefined ? [] : [[laChildId, person] as const];
    }),
  );
}

// Only of somebody whom the file would change does it matter who wrote what is held: of all of them at once.
async function saidOfPeople(
  session: Session,
  children: readonly IdentifiedChild[],
  people: ReadonlyMap<string, Person>,
  issuer: string,
): Promise<ReadonlyMap<PersonId, Answers>> {
  const changed = children.flatMap((child) => {
    const person = people.get(child.laChildId);
    if (person === undefined || sameFacts(person.facts, reconcileFacts(person, child, issuer).facts)) return [];
    return [person.id];
  });
  if (changed.length === 0) return new Map();
  const versions = await session.people.versionsOf(changed);
  return new Map([...versions].map(([id, each]) => [id, personSaid(each)]));
}

async function heldRecords(
  session: Session,
  children: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, HeldRecords>> {
  const histories = await session.records.histories(children);
  const voids = Map.groupBy((await session.records.voidOf(children)).filter(isVoidByHand), ({ child }) => child);
  const held = new Map<PersonId, HeldRecords>();
  for (const { child, records } of histories) {
    const known = [...records, ...(voids.get(child) ?? [])];
    const said = new Map<RecordId, Answers>();
    for (const { id, version, source } of known) {
      if (source === undefined || version === 1) continue;
      said.set(id, recordSaid(await session.records.versionsOf(id)));
    }
    held.set(child, { known, said });
  }
  return held;
}

// What a file took back it may bring again, and what was written here by mistake says nothing about what a file brings.
function isVoidByHand({ source, reason }: RecordVersion): boolean {
  return source !== undefined && reason !== GONE;
}

function isKnownAs(person: Person, laChildId: string, issuer: string): boolean {
  return person.facts.identifiers.some(
    (each) =>
      each.kind === 'la-child-id' && each.issuer === issuer && each.value.toUpperCase() === laChildId.toUpperCase(),
  );
}
