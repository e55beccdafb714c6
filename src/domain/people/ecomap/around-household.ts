import { folded } from '../folded.ts';
import { householdOn } from '../household.ts';
import { type IsoDay, isCurrent, type Person, type PersonFacts, type PersonId } from '../person.ts';
import { type Relationship, type RelationshipKind, type RelationshipStrength, strengthOn } from '../relationship.ts';

/** What part of a family’s world somebody stands for, in the order an ecomap shows them. */
const ecomapGroups = ['family', 'friends', 'school', 'health', 'services'] as const;

/** One of the parts of a family’s world. */
export type EcomapGroup = (typeof ecomapGroups)[number];

/** Somebody outside a household who is tied to it, by the tie that says most. */
export interface Around {
  readonly person: PersonId;
  /** Whom of the household the tie is with. */
  readonly to: PersonId;
  readonly tie: Relationship;
  readonly group: EcomapGroup;
  /** Absent: nobody has said what the relationship is like. */
  readonly strength?: RelationshipStrength;
}

/**
 * Everybody outside a child’s household who had a tie with somebody in it on a day, each once: by a tie of which somebody
 * said what it is like where there is one, by that with the child before that with another.
 */
export function aroundHousehold(
  people: readonly Person[],
  relationships: readonly Relationship[],
  child: PersonId,
  on: IsoDay,
): readonly Around[] {
  const inside = new Set([child, ...householdOn(people, child, on)]);
  const known = new Map(people.map((person) => [person.id, person.facts]));
  const all = relationships
    .filter((tie) => isCurrent(tie, on) && inside.has(tie.person) !== inside.has(tie.other))
    .flatMap((tie) => {
      const [person, to] = inside.has(tie.person) ? [tie.other, tie.person] : [tie.person, tie.other];
      const facts = known.get(person);
      if (facts === undefined || (facts.diedOn !== undefined && facts.diedOn <= on)) return [];
      const strength = strengthOn(tie, on);
      return [{ person, to, tie, group: groupOf(facts, tie.kind), ...(strength === undefined ? {} : { strength }) }];
    });
  const best = (one: Around, other: Around) =>
    Number(other.strength !== undefined) - Number(one.strength !== undefined) ||
    Number(other.to === child) - Number(one.to === child);
  const each = [...Map.groupBy(all, ({ person }) => person).values()].flatMap((ties) =>
    ties.toSorted(best).slice(0, 1),
  );
  return each.toSorted((one, other) => ecomapGroups.indexOf(one.group) - ecomapGroups.indexOf(other.group));
}

const SCHOOL = /\b(school|academy|college|nursery|teacher|pre school|playgroup|senco|education)\b/;
const HEALTH =
  /\b(health|doctor|general practitioner|gp|surgery|nurse|midwife|hospital|clinic|camhs|therapist|dentist)\b/;

/** A school nurse is of the health service, whatever the word before. */
function groupOf({ kind, role = '', agency = '' }: PersonFacts, tie: RelationshipKind): EcomapGroup {
  if (kind !== 'professional') return tie === 'friend' ? 'friends' : 'family';
  const words = folded(`${role} ${agency}`);
  if (HEALTH.test(words)) return 'health';
  return SCHOOL.test(words) ? 'school' : 'services';
}
