import type { Answers } from '#domain/definition/answers.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import type { Day, Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import type { Deed } from '../act.ts';
import type { County } from '../counties/county.ts';
import type { Child, Family } from '../population/family.ts';
import type { Randomness } from '../randomness.ts';

/** Something done, before its moment is made unlike every other moment of the county. */
export interface Entry {
  readonly at: Moment;
  readonly by: WorkerId;
  readonly act: Deed;
}

/** Something that becomes known of a person on a day, after the family was put on the record. */
export interface Change {
  readonly on: Day;
  readonly person: PersonId;
  readonly change: (facts: PersonFacts) => PersonFacts;
  readonly reason: string;
}

/** Everything that is done about one family, as it is invented. */
export interface Diary {
  readonly county: County;
  readonly family: Family;
  readonly random: Randomness;
  /** The first day that is not told. */
  readonly until: Day;
  readonly entries: readonly Entry[];
  readonly changes: readonly Change[];
  /** A key that no other record of the county has. */
  keyFor(type: RecordTypeId): string;
  /** Writes something down, unless it would be on or after the day on which the story stops. */
  enter(at: Moment, by: WorkerId, act: Deed): void;
  /** Notes what becomes known of a person: `tellChanges` writes all of it down, in order of time. */
  learn(change: Change): void;
}

/** An empty diary. */
export function openDiary(county: County, family: Family, random: Randomness, until: Day): Diary {
  const entries: Entry[] = [];
  const changes: Change[] = [];
  let keys = 0;
  return {
    county,
    family,
    random,
    until,
    entries,
    changes,
    keyFor: (type) => {
      keys += 1;
      return `family-${family.number}/${type}-${keys}`;
    },
    enter: (at, by, act) => {
      if (dayOfMoment(at) < until) entries.push({ at, by, act });
    },
    learn: (change) => {
      changes.push(change);
    },
  };
}

/** Each child's own answers. */
export function eachOf(
  children: readonly Child[],
  own: (child: Child) => Answers,
): Readonly<Record<PersonId, Answers>> {
  return Object.fromEntries(children.map((child) => [child.id, own(child)]));
}

/** The ids of children. */
export function idsOf(children: readonly Child[]): readonly PersonId[] {
  return children.map(({ id }) => id);
}

/** Words with a child's name in them. */
export function about(child: Child, words: string): string {
  return words.replaceAll('{name}', child.given);
}

/** One of some words for each child of a family in turn, so that brothers and sisters are not told the same. */
export function inTurn<T>({ family }: Diary, child: Child, words: readonly [T, ...T[]], shift = family.number): T {
  return words[(shift + family.children.indexOf(child)) % words.length] ?? words[0];
}
