import { may } from '#access/decide.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import type { Session, Snapshot } from '../ports.ts';
import { type FamilyMember, familyOf, relatedIds } from './family-of.ts';
import { findKnownPerson } from './find-child.ts';
import { type ShownAddress, type ShownPerson, showAddress, showPerson } from './shown-person.ts';

/** What is known of an adult, a professional or a child as a person, and to whom they are related. */
export interface PersonPage {
  readonly person: ShownPerson;
  /** The version that is shown: what a change is based on. */
  readonly version: number;
  readonly facts: PersonFacts;
  readonly address?: ShownAddress;
  readonly family: readonly FamilyMember[];
  readonly mayChange: boolean;
}

/** A person's details, or undefined when there is nobody to be known with this id. Its reading is kept. */
export async function personPage(session: Session, id: PersonId, snapshot: Snapshot): Promise<PersonPage | undefined> {
  const { asAt, knownAt } = snapshot;
  const person = await findKnownPerson(session, id, knownAt);
  if (person === undefined) return undefined;
  await session.audit.noteRead('person', id);
  const relationships = await session.people.relationshipsOf([id], knownAt);
  const people = await session.people.list(relatedIds(id, relationships), knownAt);
  const address = showAddress(person.facts, asAt);
  return {
    person: showPerson(person, asAt),
    version: person.version,
    facts: person.facts,
    ...(address === undefined ? {} : { address }),
    family: familyOf(person, relationships, people, asAt),
    mayChange: may(session.actor, 'write', 'person'),
  };
}
