import type { Person, PersonId } from '#domain/people/person.ts';
import type { Session, Snapshot } from '../ports.ts';
import { type ChildStory, familyStories } from './family-stories.ts';
import { findChild } from './find-child.ts';
import { type Knower, servicesKnowing } from './services-knowing.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';
import type { WalkedFamily } from './walk-family.ts';
import { workersKnowing } from './workers-knowing.ts';

/** Everybody who works with a family, here and in other agencies: those who do so now first. */
export interface WhoKnows {
  readonly child: ShownPerson;
  readonly children: readonly ShownPerson[];
  readonly workers: readonly Knower[];
  readonly services: readonly Knower[];
}

/** What a page of who knows a family is drawn from. */
export interface KnownFamily extends WhoKnows {
  readonly family: WalkedFamily;
  readonly stories: readonly ChildStory[];
}

/** Who knows the family of a child, with their last contact and telephone; undefined when there is no such child to be known. */
export async function whoKnows(session: Session, id: PersonId, snapshot: Snapshot): Promise<KnownFamily | undefined> {
  const child: Person | undefined = await findChild(session, id, snapshot.knownAt);
  if (child === undefined) return undefined;
  const { family, stories } = await familyStories(session, child, snapshot, 'who-knows');
  return {
    child: showPerson(child, snapshot.asAt),
    children: stories.map((each) => showPerson(each.child, snapshot.asAt)),
    workers: workersKnowing(stories, await session.workers.all(), session.settings, snapshot.asAt),
    services: servicesKnowing(family, stories, snapshot.asAt),
    family,
    stories,
  };
}
