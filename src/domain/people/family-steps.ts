import { type IsoDay, isCurrent, type Person, type PersonId } from './person.ts';
import { inverseKind, type Relationship, type RelationshipKind, relationshipKinds } from './relationship.ts';

/** Kinds that say who shares the work with a family, not who belongs to it. */
const PROFESSIONAL: ReadonlySet<RelationshipKind> = new Set(['professional-for', 'works-with-professional']);

/** True for a relationship that ties somebody of another agency to a family. */
function isProfessional(kind: RelationshipKind): boolean {
  return PROFESSIONAL.has(kind);
}

/** True when a walk through a family goes on from one person to the other: a friend or a professional has many families. */
export function leadsOn(kind: RelationshipKind): boolean {
  return kind !== 'friend' && !isProfessional(kind);
}

/** The other person of a relationship, and what they are to this one. */
export function otherOf(
  { person, other, kind }: Relationship,
  from: PersonId,
): { readonly id: PersonId; readonly kind: RelationshipKind } {
  return person === from ? { id: other, kind: inverseKind(kind) } : { id: person, kind };
}

/** What somebody is to a child in words, by the nearest way: "Parent", or through one other, "Parent of Wren Ash". */
export function kinInWords(
  id: PersonId,
  child: PersonId,
  relationships: readonly Relationship[],
  nameOf: (id: PersonId) => string,
  on: IsoDay,
): string {
  const standing = relationships.toSorted((one, other) => Number(isCurrent(other, on)) - Number(isCurrent(one, on)));
  const ownOf = (from: PersonId) =>
    standing.filter(({ person, other }) => person === from || other === from).map((each) => otherOf(each, from));
  const direct = ownOf(child).find((each) => each.id === id);
  if (direct !== undefined) return relationshipKinds[direct.kind].label;
  for (const between of ownOf(child)) {
    const further = ownOf(between.id).find((each) => each.id === id);
    if (further !== undefined) return `${relationshipKinds[further.kind].label} of ${nameOf(between.id)}`;
  }
  return 'Related';
}

/** The brothers and sisters of a child, half and step ones included: told as such, or by a parent in common. */
function siblingsOf(child: PersonId, relationships: readonly Relationship[]): ReadonlySet<PersonId> {
  const own = (from: PersonId, kinds: readonly RelationshipKind[]) =>
    relationships
      .filter(({ person, other }) => person === from || other === from)
      .map((each) => otherOf(each, from))
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id }) => id);
  const parents = own(child, ['parent', 'step-parent']);
  const found = [
    ...own(child, ['sibling', 'half-sibling']),
    ...parents.flatMap((parent) => own(parent, ['child', 'step-child'])),
  ];
  return new Set(found.filter((id) => id !== child));
}

/** The children a family's work is about: the child, brothers and sisters, and children who live with the child. */
export function childrenOfFamily(
  child: Person,
  people: readonly Person[],
  relationships: readonly Relationship[],
  household: readonly PersonId[],
): readonly Person[] {
  const siblings = siblingsOf(child.id, relationships);
  const others = people.filter(
    ({ id, facts }) => id !== child.id && facts.kind === 'child' && (siblings.has(id) || household.includes(id)),
  );
  return [child, ...others.toSorted((one, other) => (ageOrder(one) < ageOrder(other) ? -1 : 1))];
}

function ageOrder({ id, facts }: Person): string {
  return `${facts.bornOn ?? facts.expectedOn ?? '9999'} ${id}`;
}
