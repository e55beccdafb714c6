import { type IsoDay, isCurrent, type Person, type PersonId } from '../person.ts';
import type { Relationship } from '../relationship.ts';
import { whereaboutsOn } from '../whereabouts.ts';
import { bondsOf } from './bonds.ts';
import { columnsOf } from './columns.ts';
import { drawBonds } from './draw-bonds.ts';
import { generationsOf } from './generations.ts';
import type { Genogram } from './genogram-line.ts';
import { boundaryOf } from './household-boundary.ts';
import { measure } from './measures.ts';
import { shapeOf } from './shapes.ts';
import { tiesOf } from './ties.ts';

/**
 * Draws a family round a child as it stood on a day: the oldest generation at the top, partners side by side, children
 * under their parents. Everybody given stands on it once, and every kinship given is shown by one line.
 */
export function genogramOf(
  people: readonly Person[],
  relationships: readonly Relationship[],
  child: Person,
  on: IsoDay,
): Genogram {
  const ids = people.map(({ id }) => id);
  const ties = tiesOf(relationships, new Set(ids), (each) => isCurrent(each, on) || endedByDeath(each, people));
  const generations = generationsOf(ids, ties, child.id);
  const bonds = bondsOf(ties, generations);
  const columns = columnsOf(people, bonds, generations);
  const grid = measure(bonds, generations, columns);
  const places = whereaboutsOn(people, child, on);
  const isAtHome = (id: PersonId): boolean => id === child.id || places.get(id)?.place === 'here';
  const symbols = people.map(({ id, facts }) => ({
    person: id,
    row: grid.rowOf(id),
    ...grid.centreOf(id),
    shape: shapeOf(facts, on),
    isFocus: id === child.id,
    isDead: places.get(id)?.place === 'dead',
    isAtHome: isAtHome(id),
  }));
  const { width, height } = grid;
  return { width, height, symbols, lines: drawBonds(bonds, grid), household: boundaryOf(ids.filter(isAtHome), grid) };
}

/** A couple that death parted never separated: the cross tells of it, and no slash does. */
function endedByDeath({ kind, person, other, until }: Relationship, people: readonly Person[]): boolean {
  if (kind !== 'partner' || until === undefined) return false;
  return people.some(
    ({ id, facts: { diedOn } }) => (id === person || id === other) && diedOn !== undefined && diedOn <= until,
  );
}
