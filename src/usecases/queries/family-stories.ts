import type { Derived } from '#derive/derive-child.ts';
import type { Person } from '#domain/people/person.ts';
import type { RecordVersion, Session, Snapshot } from '../ports.ts';
import { type WalkedFamily, walkFamily } from './walk-family.ts';

/** One child of a family, with everything on the record of them that the reader may read; void records are left out. */
export interface ChildStory {
  readonly child: Person;
  readonly records: readonly RecordVersion[];
  readonly derived: Derived;
}

/** A family with the story of each of its children. */
export interface FamilyStories {
  readonly family: WalkedFamily;
  readonly stories: readonly ChildStory[];
}

/**
 * The stories of a child and of the brothers and sisters whom the reader may know. Each reading is kept with its own
 * child. Of a child who may not be known nothing is asked, so that nothing of them can be told.
 */
export async function familyStories(
  session: Session,
  child: Person,
  snapshot: Snapshot,
  screen: string,
): Promise<FamilyStories> {
  const family = await walkFamily(session, child, snapshot);
  const stories: ChildStory[] = [];
  for (const each of family.children) {
    await session.audit.noteRead(screen, each.id);
    const records = await session.records.ofChild(each.id, snapshot.knownAt);
    stories.push({
      child: each,
      records: records.filter(({ state }) => state !== 'void'),
      derived: await session.lists.derivedOf(each.id, snapshot.knownAt),
    });
  }
  return { family, stories };
}
