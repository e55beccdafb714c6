import { mayKnowChildren } from '#access/decide.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';
import type { ChangeNumber, Session } from '../ports.ts';

/** The person with this id as known at a change; undefined when there is none, or none that this person may know of. */
export async function findKnownPerson(
  session: Session,
  id: PersonId,
  knownAt: ChangeNumber,
): Promise<Person | undefined> {
  return mayKnowChildren(session.actor) && isId(id) ? session.people.findOne(id, knownAt) : undefined;
}

/** The child with this id as known at a change; undefined also when the person is no child. */
export async function findChild(session: Session, id: PersonId, knownAt: ChangeNumber): Promise<Person | undefined> {
  const person = await findKnownPerson(session, id, knownAt);
  return person?.facts.kind === 'child' ? person : undefined;
}
