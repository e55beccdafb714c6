import { nameOn, type PersonFacts } from '#domain/people/person.ts';
import type { PersonMatch, PersonSearch, Session } from '../ports.ts';

/** Names as alike as this are the same name, as far as a search can tell. */
const SAME_NAME = 0.9;
/** Enough that everybody born on one day does not crowd out somebody of the same name. */
const LOOKED_AT = 25;

/** The people already on the record who may be this one, the likeliest first, each once: by name and birth, and by every identifier. */
export async function likelyDuplicates(session: Session, facts: PersonFacts): Promise<readonly PersonMatch[]> {
  const best = new Map<string, PersonMatch>();
  for (const search of searchesFor(facts, session.today)) {
    for (const match of await session.people.find(search, LOOKED_AT)) {
      const known = best.get(match.person.id);
      best.set(match.person.id, known === undefined ? match : together(known, match));
    }
  }
  return [...best.values()].sort((one, other) => other.likeness - one.likeness);
}

/**
 * True when nobody should be added without having looked at this match: an identifier is the same, or name and birth, or
 * the whole name of somebody of whom one of the two births is not known.
 */
export function isStrongMatch({ matched, likeness, person }: PersonMatch, facts: PersonFacts): boolean {
  if (matched.includes('identifier')) return true;
  if (!matched.includes('name')) return false;
  if (matched.includes('date of birth')) return true;
  const isBornOtherwise = facts.bornOn !== undefined && person.facts.bornOn !== undefined;
  // The likeness is shared out over all that was asked: name and birth.
  const likenessOfName = facts.bornOn === undefined ? likeness : likeness * 2;
  return likenessOfName >= SAME_NAME && !isBornOtherwise;
}

function searchesFor(facts: PersonFacts, today: string): readonly PersonSearch[] {
  const { bornOn } = facts;
  const named = facts.names.length === 0 ? {} : { name: nameOn(facts, today) };
  const self = { ...named, ...(bornOn === undefined ? {} : { bornOn }) };
  const isFindable = 'name' in self;
  return [...(isFindable ? [self] : []), ...facts.identifiers.map(({ value }) => ({ identifier: value }))];
}

function together(one: PersonMatch, other: PersonMatch): PersonMatch {
  const matched = [...new Set([...one.matched, ...other.matched])].sort();
  return { person: one.person, likeness: Math.max(one.likeness, other.likeness), matched };
}
