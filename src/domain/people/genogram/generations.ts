import type { PersonId } from '../person.ts';
import { generationsAbove, type Tie, type TieKind } from './ties.ts';

/** The closest kinship decides a generation first: what an uncle is to somebody says less than whose brother he is. */
const strength: Readonly<Record<TieKind, number>> = {
  parent: 0,
  partner: 0,
  sibling: 0,
  'half-sibling': 0,
  'step-parent': 1,
  grandparent: 2,
  'aunt-or-uncle': 2,
  'other-relative': 3,
};

/** In which generation each person stands, the oldest 0, counted from the child outwards by the closest ties first. */
export function generationsOf(
  people: readonly PersonId[],
  ties: readonly Tie[],
  child: PersonId,
): ReadonlyMap<PersonId, number> {
  const strongestFirst = ties.toSorted((one, other) => strength[one.kind] - strength[other.kind]);
  const placed = new Map<PersonId, number>([[child, 0]]);
  for (let next = nextPlace(strongestFirst, placed); next !== undefined; next = nextPlace(strongestFirst, placed)) {
    placed.set(next.person, next.generation);
  }
  for (const person of people) if (!placed.has(person)) placed.set(person, 0);
  const oldest = Math.min(...placed.values());
  return new Map(people.map((person) => [person, (placed.get(person) ?? 0) - oldest]));
}

function nextPlace(ties: readonly Tie[], placed: ReadonlyMap<PersonId, number>) {
  for (const { kind, from, to } of ties) {
    const [upper, lower] = [placed.get(from), placed.get(to)];
    if (upper !== undefined && lower === undefined) return { person: to, generation: upper + generationsAbove[kind] };
    if (lower !== undefined && upper === undefined) return { person: from, generation: lower - generationsAbove[kind] };
  }
  return undefined;
}
