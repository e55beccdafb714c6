import { householdOn } from '#domain/people/household.ts';
import { addressOn, type IsoDay, isCurrent, type Person, type PersonId } from '#domain/people/person.ts';
import {
  inverseKind,
  type Relationship,
  type RelationshipId,
  relationshipKinds,
  type SaidStrength,
} from '#domain/people/relationship.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';

/** Somebody related to a child, read from the child's side. */
export interface FamilyMember {
  readonly person: ShownPerson;
  readonly relationship: RelationshipId;
  readonly version: number;
  /** What they are to the child: "Parent". */
  readonly kind: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  /** True while the relationship stands on the day. */
  readonly isCurrent: boolean;
  /** They hold parental responsibility for the child, do not, or nobody has said. */
  readonly parentalResponsibility: 'yes' | 'no' | 'not known';
  /** They live at the child's address on the day. */
  readonly isInHousehold: boolean;
  /** What it is like, and since when; absent: nobody has said. */
  readonly strength?: SaidStrength;
  /** The child's address must be kept from them. */
  readonly isKeptFrom: boolean;
}

/** Everybody related to a child, both ways round, as it stood on a day; those who stand now first, the oldest of them first. */
export function familyOf(
  child: Person,
  relationships: readonly Relationship[],
  people: ReadonlyMap<PersonId, Person>,
  on: IsoDay,
): readonly FamilyMember[] {
  const household = householdOn([child, ...people.values()], child.id, on);
  return relationships
    .filter((each) => !each.isVoid)
    .flatMap((each) => {
      const other = people.get(each.person === child.id ? each.other : each.person);
      return other === undefined ? [] : [memberOf(child, each, other, household, on)];
    })
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/** The people a child is related to. */
export function relatedIds(child: PersonId, relationships: readonly Relationship[]): readonly PersonId[] {
  return [...new Set(relationships.map((each) => (each.person === child ? each.other : each.person)))];
}

function memberOf(
  child: Person,
  each: Relationship,
  other: Person,
  household: readonly PersonId[],
  on: IsoDay,
): FamilyMember {
  const isTold = each.other === child.id;
  return {
    person: showPerson(other, on),
    relationship: each.id,
    version: each.version,
    kind: relationshipKinds[isTold ? each.kind : inverseKind(each.kind)].label,
    ...(each.from === undefined ? {} : { from: each.from }),
    ...(each.until === undefined ? {} : { until: each.until }),
    ...(each.strength === undefined ? {} : { strength: each.strength }),
    isCurrent: isCurrent(each, on),
    // Responsibility is held by the first person for the second: said of the child, it says nothing of the other.
    parentalResponsibility: isTold ? heldInWords(each.parentalResponsibility) : 'not known',
    isInHousehold: isCurrent(each, on) && household.includes(other.id),
    isKeptFrom: addressOn(child.facts, on)?.keepSafeFrom.includes(other.id) ?? false,
  };
}

function heldInWords(held: boolean | undefined): FamilyMember['parentalResponsibility'] {
  if (held === undefined) return 'not known';
  return held ? 'yes' : 'no';
}

function orderOf(member: FamilyMember): string {
  return `${member.isCurrent ? 0 : 1} ${member.person.bornOn ?? '9999'} ${member.person.name}`;
}
