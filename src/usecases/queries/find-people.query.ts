import { decide } from '#access/decide.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import type { PersonSearch, Session, Snapshot } from '../ports.ts';
import { type ShownAddress, type ShownPerson, showAddress, showPerson } from './shown-person.ts';

/** Somebody who may be the person looked for. */
export interface FoundPerson extends ShownPerson {
  readonly address?: ShownAddress;
  readonly identifiers: readonly string[];
  readonly likeness: number;
  readonly matched: readonly string[];
}

/** More people than this are not read: add to the search. */
const LIMIT = 25;

/** The people a search finds, the likeliest first; each with what tells them apart from one another. */
export async function findPeople(
  session: Session,
  search: PersonSearch,
  { asAt }: Snapshot,
): Promise<readonly FoundPerson[] | Refusal> {
  const allowed = decide(session.actor, 'read', 'person');
  if (allowed !== true) return allowed;
  const matches = await session.people.find(search, LIMIT);
  return matches.map(({ person, likeness, matched }) => {
    const address = showAddress(person.facts, asAt);
    return {
      ...showPerson(person, asAt),
      identifiers: person.facts.identifiers.map(({ value }) => value),
      likeness,
      matched,
      ...(address === undefined ? {} : { address }),
    };
  });
}
