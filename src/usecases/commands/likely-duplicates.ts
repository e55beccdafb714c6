import { nameOn, type PersonFacts } from '#domain/people/person.ts';
import type { PersonMatch, PersonSearch, Session } from '../ports.ts';

/** Names as alike as this are the same name, as far as a search can tell. */
const SAME_NAME = 0.9;
const SHOWN = 10;

/** The people already on the record who may be this one, the likeliest first, each once: by name and birth, and by every identifier. */
export async function likelyDuplicates(session: Session, facts: PersonFacts): Promise<readonly PersonMatch[]> {
  const best = new Map<string, PersonMatch>();
  for (const search of searchesFor(facts, session.today)) {
    for (const match of await session.people.find(search, SHOWN)) {
      const known = best.get(match.person.id);
      best.set(match.person.id, known === undefined ? match : together(known, match));
    }
  }
  return [...best.values()].sort((one, other) => other.likeness - one.likeness);
}

/** True when nobody should be added without having looked at this match: an identifier is the same, or name and birth, or the whole name of somebody with no other birth. */
export function isStrongMatch({ matched, likeness, person }: PersonMatch, facts: PersonFacts): boolean {
  if (matched.includes('identifier')) return true;
  if (!matched.includes('name')) return false;
  if (matched.includes('date of birth')) return true;
  const isBornOtherwise = facts.bornOn !== undefined && person.facts.bornOn !== undefined;
  return likeness >= SAME_NAME && !isBornOtherwise;
}

function searchesFor(facts: PersonFacts, today: string): readonly PersonSearch[] {
  const name = facts.names.length === 0 ? undefined : nameOn(facts, today);
  const { bornOn } = facts;
  return [
    ...(name === undefined ? [] : [{ name, ...(bornOn === undefined ? {} : { bornOn }) }]),
    ...(name === undefined || bornOn === undefined ? [] : [{ name }]),
    ...facts.identifiers.map(({ value }) => ({ identifier: value })),
  ];
}

function together(one: PersonMatch, other: PersonMatch): PersonMatch {
  const matched = [...new Set([...one.matched, ...other.matched])].sort();
  return { person: one.person, likeness: Math.max(one.likeness, other.likeness), matched };
}
