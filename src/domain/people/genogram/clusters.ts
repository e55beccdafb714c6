import type { Person, PersonId } from '../person.ts';
import type { Bonds } from './bond.ts';

type Cluster = readonly PersonId[];

/** Each generation as groups that must stand together: partners in a chain, everybody else alone; the oldest first. */
export function orderedClusters(
  people: readonly Person[],
  { couples }: Bonds,
  generations: ReadonlyMap<PersonId, number>,
): readonly (readonly Cluster[])[] {
  const partners = partnersOf(couples.map(({ pair }) => pair));
  const order = people.toSorted(byAge);
  const rows = Math.max(...generations.values()) + 1;
  return Array.from({ length: rows }, (_, row) => {
    const own = order.filter(({ id }) => generations.get(id) === row);
    return chainsOf(own, partners);
  });
}

function partnersOf(pairs: readonly (readonly [PersonId, PersonId])[]): ReadonlyMap<PersonId, readonly PersonId[]> {
  const partners = new Map<PersonId, PersonId[]>();
  for (const [one, other] of pairs) {
    partners.set(one, [...(partners.get(one) ?? []), other]);
    partners.set(other, [...(partners.get(other) ?? []), one]);
  }
  return partners;
}

/** A chain begins at an end of it, a man before a woman, so that most couples stand as they are usually drawn. */
function chainsOf(row: readonly Person[], partners: ReadonlyMap<PersonId, readonly PersonId[]>): readonly Cluster[] {
  const here = new Set(row.map(({ id }) => id));
  const left = new Set(here);
  const countOf = (id: PersonId) => (partners.get(id) ?? []).length;
  const beginnings = row.toSorted(
    (one, other) => countOf(one.id) - countOf(other.id) || sexOrder(one) - sexOrder(other),
  );
  const chains = new Map<PersonId, Cluster>();
  for (const { id } of beginnings) if (left.has(id)) chains.set(id, chainFrom(id, partners, left));
  const placeOf = (chain: Cluster) => Math.min(...chain.map((id) => row.findIndex((person) => person.id === id)));
  return [...chains.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

function chainFrom(id: PersonId, partners: ReadonlyMap<PersonId, readonly PersonId[]>, left: Set<PersonId>): Cluster {
  if (!left.delete(id)) return [];
  return [id, ...(partners.get(id) ?? []).flatMap((next) => chainFrom(next, partners, left))];
}

function sexOrder({ facts }: Person): number {
  return facts.sex === 'male' ? 0 : 1;
}

function byAge(one: Person, other: Person): number {
  const [first, second] = [one, other].map(({ id, facts }) => `${facts.bornOn ?? facts.expectedOn ?? '9999'} ${id}`);
  return `${first}` < `${second}` ? -1 : 1;
}
