import type { AnswersOf } from '#domain/definition/field.ts';
import type { warning } from '#domain/journey/warning/warning.record.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { addDays, type Day, isoDay } from '#domain/time/day.ts';
import { nextWorkingDay } from '#domain/time/working-days.ts';
import { isBornBy } from '../population/family.ts';
import { randomness } from '../randomness.ts';
import { type Diary, idsOf } from './diary.ts';
import { officeMoment } from './office.ts';

type WarningAnswers = AnswersOf<(typeof warning)['fields']>;

/** Tells for a few families what to know before a visit; some of it nobody looked at again in time. */
export function tellWarning(diary: Diary, arrivedOn: Day, by: WorkerId): void {
  const { county, family } = diary;
  // A stream of chance of its own: nothing else that is told hangs on it.
  const random = randomness(`${county.seed} warning ${family.number}`);
  if (!random.chance(0.09)) return;
  const on = nextWorkingDay(addDays(arrivedOn, random.whole(3, 30)));
  const reviewBy = isoDay(addDays(on, random.pick([90, 180, 365])));
  const children = family.children.filter((child) => isBornBy(child, on));
  if (children.length === 0) return;
  const common: WarningAnswers = { raisedOn: isoDay(on), reviewBy, ...random.pick(WORDS) };
  const entry = { key: diary.keyFor('warning'), type: 'warning' as const, children: idsOf(children), common, own: {} };
  diary.enter(officeMoment(random, on), by, { do: 'record', ...entry, state: 'complete' });
}

const WORDS = [
  {
    kind: 'animal',
    what: 'A large dog is loose in the garden',
    whatToDo: 'Ring first and ask for it to be shut in',
    saidBy: 'Health visitor, Merrow Community Health',
  },
  {
    kind: 'risk-to-workers',
    what: 'Somebody who visits the home has shouted at workers and stood in the door',
    whatToDo: 'Visit in pairs, and tell the team when you come out',
    saidBy: 'Police constable, Merrow Constabulary',
  },
  {
    kind: 'address',
    what: 'The stairs to the flat have no light after dark',
    whatToDo: 'Visit by day, or meet at the family hub',
    saidBy: 'Housing officer, Merrow Homes',
  },
] as const;
