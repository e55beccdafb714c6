import type { PersonId } from '../person.ts';
import { inverseKind, type Relationship, type RelationshipId, type RelationshipKind } from '../relationship.ts';

/** The kinds a drawing of a family speaks of, each read from the older or the first person. */
export type TieKind =
  | 'parent'
  | 'step-parent'
  | 'partner'
  | 'sibling'
  | 'half-sibling'
  | 'grandparent'
  | 'aunt-or-uncle'
  | 'other-relative';

/** One kinship: `from` is the … of `to`. */
export interface Tie {
  readonly id: RelationshipId;
  readonly kind: TieKind;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly hasEnded: boolean;
}

/** How many generations `from` stands above `to`. */
export const generationsAbove: Readonly<Record<TieKind, number>> = {
  parent: 1,
  'step-parent': 1,
  partner: 0,
  sibling: 0,
  'half-sibling': 0,
  grandparent: 2,
  'aunt-or-uncle': 1,
  'other-relative': 0,
};

/** True for what makes people kin: a friend and somebody who works with a family are none. */
export function isKinship(kind: RelationshipKind): boolean {
  return isTieKind(kind) || isTieKind(inverseKind(kind));
}

/** The kinships among some people, each read one way round; what is void or ties somebody to themselves is none. */
export function tiesOf(
  relationships: readonly Relationship[],
  people: ReadonlySet<PersonId>,
  stands: (relationship: Relationship) => boolean,
): readonly Tie[] {
  return relationships.flatMap((each) => {
    const { id, person, other, kind, isVoid } = each;
    if (isVoid || person === other || !people.has(person) || !people.has(other)) return [];
    const hasEnded = !stands(each);
    if (isTieKind(kind)) return [{ id, kind, from: person, to: other, hasEnded }];
    const inverse = inverseKind(kind);
    return isTieKind(inverse) ? [{ id, kind: inverse, from: other, to: person, hasEnded }] : [];
  });
}

function isTieKind(kind: string): kind is TieKind {
  return Object.hasOwn(generationsAbove, kind);
}
