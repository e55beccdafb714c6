import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import {
  inverseKind,
  type Relationship,
  type RelationshipId,
  type RelationshipKind,
  type SaidStrength,
} from '#domain/people/relationship.ts';
import { parseDay } from '#domain/time/day.ts';
import { isId } from '../is-id.ts';
import { type ChangeNumber, isStale, type Session } from '../ports.ts';
import { notFound, tooLate, type Unfit, unfit } from './outcome.ts';

/** One person is the … of another, from and until these days, with parental responsibility or not. */
export interface RelatePeople {
  readonly person: PersonId;
  readonly kind: RelationshipKind;
  readonly other: PersonId;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  /** `person` holds parental responsibility for `other`; absent: not known. */
  readonly parentalResponsibility?: boolean;
  /** What it is like; absent: nobody has said. */
  readonly strength?: SaidStrength;
}

/** Two people were related. */
export interface Related {
  readonly relationship: RelationshipId;
  readonly change: ChangeNumber;
}

/** Records how two people are related. It is read from both sides, so the same thing said from the other side is refused as already there. */
export async function relatePeople(session: Session, input: RelatePeople): Promise<Related | Refusal | Unfit> {
  const allowed = decide(session.actor, 'write', 'person');
  if (allowed !== true) return allowed;
  const other = await findBoth(session, input);
  if (isRefusal(other)) return other;
  const wrong = checkRelationship(input, other);
  if (wrong !== undefined) return wrong;
  const known = await session.people.relationshipsOf([input.person]);
  if (known.some((each) => !each.isVoid && saysTheSame(each, input)))
    return refuse('already-related', 'This relationship is already on the record. Change the one that is there.');
  const relationship = session.newId() as RelationshipId;
  const written = await session.write({
    command: 'relate-people',
    relationships: [{ relationship, basedOn: 0, isVoid: false, ...input }],
  });
  return isStale(written) ? tooLate('relationship') : { relationship, change: written.change };
}

/** What is wrong with a relationship by itself; nothing when it may be kept. */
export function checkRelationship(
  { person, other: otherId, from, until, parentalResponsibility, strength }: Omit<RelatePeople, 'kind'>,
  other: Person,
): Unfit | undefined {
  if (person === otherId)
    return unfit('other', 'related-to-self', 'Choose two different people.', 'Nobody is related to themselves.');
  const unreal = (
    [
      ['from', from],
      ['until', until],
      ['strengthFrom', strength?.from],
    ] as const
  ).find(([, on]) => on !== undefined && parseDay(on) === undefined);
  if (unreal !== undefined)
    return unfit(unreal[0], 'not-a-date', 'Enter a real date.', 'A date must be one of the calendar.');
  if (from !== undefined && until !== undefined && until < from)
    return unfit(
      'until',
      'relationship-ends-before',
      'The end is before the start. Check both dates.',
      'Time runs forwards.',
    );
  if (parentalResponsibility === true && other.facts.kind !== 'child')
    return unfit(
      'parentalResponsibility',
      'responsibility-not-for-child',
      'Parental responsibility is held for a child. Check who holds it for whom.',
      'Children Act 1989 section 3.',
    );
  return undefined;
}

/** True when two relationships say the same of the same people in days they share, from either side. */
export function saysTheSame(one: Relationship | RelatePeople, other: Relationship | RelatePeople): boolean {
  const isSame = one.person === other.person && one.other === other.other && one.kind === other.kind;
  const isInverse = one.person === other.other && one.other === other.person && one.kind === inverseKind(other.kind);
  const overlap = (one.from ?? '') < (other.until ?? '9999') && (other.from ?? '') < (one.until ?? '9999');
  return (isSame || isInverse) && overlap;
}

async function findBoth(session: Session, { person, other }: RelatePeople): Promise<Person | Refusal> {
  const people = [person, other].every(isId) ? await session.people.list([person, other]) : undefined;
  const found = people?.get(other);
  return found === undefined || people?.get(person) === undefined ? notFound('person') : found;
}
