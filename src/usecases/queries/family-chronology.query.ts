import { isReviewedInTime } from '#domain/chronology/chronology-currency.ts';
import type { IsoDay, PersonId } from '#domain/people/person.ts';
import type { Session, Snapshot } from '../ports.ts';
import { type Chronology, type ChronologyFilter, lastReview, linesOf } from './chronology.query.ts';
import { analysesIn, type EventOfChild, type FamilyEvent, familyEvents } from './family-events.ts';
import { type ChildStory, familyStories } from './family-stories.ts';
import { findChild } from './find-child.ts';
import { namesFor, workerNames } from './names.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';

/** Which events of a family are shown: all, unless narrowed. */
export interface FamilyFilter {
  readonly of?: PersonId;
  readonly weight?: ChronologyFilter['weight'] | 'not-routine';
}

/** A child of a family, and when their chronology was last read whole. */
export interface ReviewedChild {
  readonly child: ShownPerson;
  readonly lastReviewed?: NonNullable<Chronology['lastReviewed']>;
  /** The review is inside the authority's limit. */
  readonly isInTime: boolean;
}

/** The story of a whole family: each event once, with the children it happened to. */
export interface FamilyChronology {
  readonly child: ShownPerson;
  /** Every child of the family whom the reader may know: the child of the page first. */
  readonly children: readonly ReviewedChild[];
  readonly events: readonly FamilyEvent[];
  /** How many events there are before any narrowing. */
  readonly total: number;
  readonly workerName: (id: string) => string;
}

/** The chronology of a child's whole family, or undefined when there is no such child to be known. The reading of each child is kept. */
export async function familyChronology(
  session: Session,
  id: PersonId,
  snapshot: Snapshot,
  filter: FamilyFilter = {},
): Promise<FamilyChronology | undefined> {
  const child = await findChild(session, id, snapshot.knownAt);
  if (child === undefined) return undefined;
  const { stories } = await familyStories(session, child, snapshot, 'family-chronology');
  const told: EventOfChild[] = [];
  for (const story of stories) told.push(...(await eventsOf(session, story, snapshot.asAt)));
  const events = familyEvents(told);
  const workerName = await workerNames(session);
  return {
    child: showPerson(child, snapshot.asAt),
    children: stories.map((story) => reviewedOf(session, story, snapshot.asAt, workerName)),
    events: events.filter((event) => isShown(event, filter)),
    total: events.length,
    workerName,
  };
}

async function eventsOf(
  session: Session,
  { child, records, derived }: ChildStory,
  asAt: IsoDay,
): Promise<readonly EventOfChild[]> {
  const names = await namesFor(session, { records, on: asAt });
  const byId = new Map(records.map((record) => [record.id, record]));
  const [analyses, shown] = [analysesIn(records), showPerson(child, asAt)];
  const lines = linesOf(
    derived.chronology.filter(({ on }) => on <= asAt),
    records,
    names,
  );
  return lines.flatMap((line) => {
    const [record, analysis] = [byId.get(line.record), analyses.get(line.record)];
    return record === undefined ? [] : [{ child: shown, line, record, ...(analysis ? { analysis } : {}) }];
  });
}

function reviewedOf(
  session: Session,
  { child, records }: ChildStory,
  asAt: IsoDay,
  worker: (id: string) => string,
): ReviewedChild {
  const none = () => '';
  const last = lastReview(records, { worker, team: none, person: none, record: none }, asAt);
  return {
    child: showPerson(child, asAt),
    isInTime: isReviewedInTime(last?.on, asAt, session.settings),
    ...(last === undefined ? {} : { lastReviewed: last }),
  };
}

function isShown({ weight, of }: FamilyEvent, filter: FamilyFilter): boolean {
  if (filter.of !== undefined && !of.some(({ child }) => child.id === filter.of)) return false;
  if (filter.weight === undefined) return true;
  return filter.weight === 'not-routine' ? weight !== 'routine' : (weight ?? 'unmarked') === filter.weight;
}
