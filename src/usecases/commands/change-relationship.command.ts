import { decide } from '#access/decide.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Relationship, RelationshipId } from '#domain/people/relationship.ts';
import { isId } from '../is-id.ts';
import { isStale, type Session, versionRead } from '../ports.ts';
import { type Done, needReason, notFound, tooLate, type Unfit } from './outcome.ts';
import { checkRelationship, type RelatePeople } from './relate-people.command.ts';

/** A relationship as it really is, or void because it never was, and why it was changed. */
export interface ChangeRelationship
  extends Pick<RelatePeople, 'from' | 'until' | 'parentalResponsibility' | 'strength'> {
  /** One of the two people, from whose page it was opened. */
  readonly of: PersonId;
  readonly relationship: RelationshipId;
  /** The version that was read. */
  readonly version: number;
  readonly isVoid: boolean;
  readonly reason: string;
}

/** Ends, corrects or voids a relationship, with a reason. What it was before stays known. */
export async function changeRelationship(session: Session, input: ChangeRelationship): Promise<Done | Refusal | Unfit> {
  const allowed = decide(session.actor, 'write', 'person');
  if (allowed !== true) return allowed;
  const known = await findRelationship(session, input);
  const other = known === undefined ? undefined : await session.people.findOne(known.other);
  if (known === undefined || other === undefined) return notFound('relationship');
  const { from, until, parentalResponsibility, strength, isVoid, reason } = input;
  const dated = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(parentalResponsibility === undefined ? {} : { parentalResponsibility }),
    ...(strength === undefined ? {} : { strength }),
  };
  const { id: relationship, person, kind } = known;
  const wrong =
    checkRelationship({ person, other: known.other, ...dated }, other) ??
    needReason(reason, 'Who holds responsibility for a child must never change without one.');
  if (wrong !== undefined) return wrong;
  const entry = {
    relationship,
    basedOn: versionRead(input.version),
    person,
    kind,
    other: known.other,
    ...dated,
    isVoid,
    reason,
  };
  const written = await session.write({ command: 'change-relationship', relationships: [entry] });
  return isStale(written) ? tooLate('relationship') : written;
}

async function findRelationship(
  session: Session,
  { of, relationship }: ChangeRelationship,
): Promise<Relationship | undefined> {
  if (!isId(of) || !isId(relationship)) return undefined;
  return (await session.people.relationshipsOf([of])).find((each) => each.id === relationship);
}
