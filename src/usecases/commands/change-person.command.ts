import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Person, PersonFacts, PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';
import { isStale, type Session, versionRead } from '../ports.ts';
import { type Done, needReason, notFound, type Unfit } from './outcome.ts';
import { checkFacts } from './register-person.command.ts';

/** What is now known of a person, and why it was changed. */
export interface ChangePerson {
  readonly person: PersonId;
  /** The version that was read. */
  readonly version: number;
  readonly facts: PersonFacts;
  readonly reason: string;
}

/** Somebody else changed the person meanwhile: both are shown, and nothing was written. */
export interface PersonConflict {
  readonly yours: PersonFacts;
  readonly theirs: Person;
}

/** Changes what is known of a person: a new version with its reason; the old one can be shown again. */
export async function changePerson(
  session: Session,
  input: ChangePerson,
): Promise<Done | Refusal | Unfit | PersonConflict> {
  const person = await findPerson(session, input.person);
  if (isRefusal(person)) return person;
  const allowed = decide(session.actor, 'write', 'person');
  if (allowed !== true) return allowed;
  const wrong = checkFacts(input.facts) ?? needReason(input.reason, 'Others rely on what was written here before.');
  if (wrong !== undefined) return wrong;
  const { person: id, version, facts, reason } = input;
  const basedOn = versionRead(version);
  const written = await session.write({ command: 'change-person', people: [{ person: id, basedOn, facts, reason }] });
  if (!isStale(written)) return written;
  return { yours: facts, theirs: (await session.people.findOne(id)) ?? person };
}

/** The person with this id; not found when there is none, or none that may be known. */
async function findPerson(session: Session, id: PersonId): Promise<Person | Refusal> {
  const person = isId(id) ? await session.people.findOne(id) : undefined;
  return person ?? notFound('person');
}
