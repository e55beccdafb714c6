import { addDays, type Day, type Moment } from '#domain/time/day.ts';
import { dayOfMoment, isoMoment, momentOfLondon } from '#domain/time/moment.ts';
import { previousWorkingDay } from '#domain/time/working-days.ts';
import type { Act, CountyPlan } from './act.ts';
import type { County } from './counties/county.ts';
import { type Entry, openDiary } from './journeys/diary.ts';
import { dayOfArrival, earliestOf, latestOf } from './journeys/office.ts';
import { tellStory } from './journeys/story.ts';
import { makeFamily } from './population/make-family.ts';
import { randomness } from './randomness.ts';

/** How many families, and from which day until before which. */
export interface Span {
  readonly families: number;
  readonly from: Day;
  readonly until: Day;
}

/** The plan of a county: each family's story, told by itself from its own stream of chance, woven into one line of acts. */
export function countyPlan(county: County, span: Span): CountyPlan {
  if (span.from >= span.until) throw new RangeError('A county needs at least one day: its end is not after its start.');
  return {
    settings: county.settings,
    workers: county.workers,
    acts: { [Symbol.iterator]: () => actsOf(county, span) },
  };
}

/** The acts day by day. Only families that have met us and acts still to come are held; the rest is let go. */
function* actsOf(county: County, { families, from, until }: Span): Generator<Act> {
  const arrivals = arrivalsOf(county, { families, from, until });
  const waiting = new Map<Day, Entry[]>([[from, professionalsOf(county, from)]]);
  let last = Number.NEGATIVE_INFINITY;
  for (let day = from; day < until; day = addDays(day, 1)) {
    for (const number of arrivals.get(day) ?? []) keep(waiting, tellFamily(county, number, day, until));
    const entries = (waiting.get(day) ?? []).sort((one, other) => one.at - other.at);
    waiting.delete(day);
    for (const { at, by, act } of entries) {
      last = Math.max(at, last + 1);
      yield { at: isoMoment(last as Moment), by, act };
    }
  }
}

function tellFamily(county: County, number: number, arrivesOn: Day, until: Day): readonly Entry[] {
  const random = randomness(`${county.seed} family ${number}`);
  const family = makeFamily(random, county, number, arrivesOn, until);
  const diary = openDiary(county, family, random, until);
  tellStory(diary, arrivesOn);
  return diary.entries;
}

function keep(waiting: Map<Day, Entry[]>, entries: readonly Entry[]): void {
  for (const entry of entries) append(waiting, dayOfMoment(entry.at), entry);
}

/** The families by the day on which they first meet us. The last days are busier, so that a front-door board has work on it. */
function arrivalsOf(county: County, { families, from, until }: Span): ReadonlyMap<Day, readonly number[]> {
  const random = randomness(`${county.seed} arrivals`);
  const last = latestOf(from, previousWorkingDay(until));
  const arrivals = new Map<Day, number[]>();
  for (let number = 1; number <= families; number += 1) {
    const earliest = random.chance(0.08) ? latestOf(from, addDays(until, -6)) : from;
    const day = dayOfArrival(random, addDays(earliest, random.whole(0, until - 1 - earliest)));
    append(arrivals, earliestOf(day, last), number);
  }
  return arrivals;
}

/** The people of other agencies are put on the record before any family. */
function professionalsOf({ professionals, staff }: County, from: Day): Entry[] {
  const opens = momentOfLondon(from, 8, 0);
  return professionals.map(({ id, facts }, index) => ({
    at: (opens + index * 30_000) as Moment,
    by: staff.frontDoor.manager,
    act: { do: 'register-person', person: id, facts },
  }));
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
