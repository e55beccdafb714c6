import type { PersonId } from '#domain/people/person.ts';
import type { FamilyMember } from './family-of.ts';

const SIBLINGS = new Set(['Brother or sister', 'Half-brother or half-sister']);

/** The children who may be meant as well when something is recorded about one: brothers and sisters, and the children of the same household. */
export function childrenOffered(family: readonly FamilyMember[]): readonly FamilyMember[] {
  return family.filter(
    ({ person, kind, isCurrent, isInHousehold }) =>
      person.kind === 'child' && isCurrent && (SIBLINGS.has(kind) || isInHousehold),
  );
}

/** Who a visit to a child most likely met as well: the brothers and sisters who live at the same address. */
export function livedTogether(family: readonly FamilyMember[]): readonly PersonId[] {
  return childrenOffered(family)
    .filter(({ kind, isInHousehold }) => SIBLINGS.has(kind) && isInHousehold)
    .map(({ person }) => person.id);
}
