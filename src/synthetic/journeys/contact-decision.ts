import type { PersonId } from '#domain/people/person.ts';
import { addDays, type Day, isoDay, type Moment, weekdayOf } from '#domain/time/day.ts';
import { dayOfMoment, momentOfLondon } from '#domain/time/moment.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay } from '#domain/time/working-days.ts';
import type { ContactAnswers, ContactPlan } from './contact-answers.ts';
import { type Diary, idsOf } from './diary.ts';
import { minutesAfter, officeMoment } from './office.ts';

const FRIDAY = 5;
const CHECK_HOUR = 16;

type Own = Readonly<Record<PersonId, ContactAnswers>>;

/** A decision about a contact, ready to be entered. */
export interface Decided {
  readonly key: string;
  readonly common: ContactAnswers;
  readonly own: Own;
  readonly at: Moment;
  readonly isReferred: boolean;
}

/** Enters the decision, and when the referrer was told: at once, within days, late or never. */
export function enterDecision(diary: Diary, plan: ContactPlan, { key, common, own, at, isReferred }: Decided): void {
  const { manager } = diary.county.staff.frontDoor;
  const telling = tellingOf(diary, plan, at);
  const told = telling === undefined ? common : { ...common, ...feedbackBy(telling) };
  const isToldAtOnce = telling === undefined || telling.on === dayOfMoment(at);
  // A referral can only follow what is complete; a contact without one may wait for the referrer to be told.
  const state = isToldAtOnce || isReferred ? 'complete' : 'open';
  diary.enter(at, manager, { do: 'continue', key, common: isToldAtOnce ? told : common, own, state });
  const last = isToldAtOnce ? at : momentOfTelling(diary, telling, at);
  if (state === 'open') diary.enter(last, plan.worker, { do: 'continue', key, common: told, own, state: 'complete' });
  else if (!isToldAtOnce) {
    const reason = 'Added when the referrer was told: the contact was complete by then.';
    diary.enter(last, plan.worker, { do: 'correct', key, common: told, own, reason });
  }
  if (plan.follows === undefined && diary.random.chance(0.025))
    putRight(diary, plan, { key, common: told, own, at: last });
}

/** Enters a contact about one child a second time, as happens when two people listen to the same message; a manager voids it. */
export function enterTwice(diary: Diary, plan: ContactPlan, common: ContactAnswers): void {
  const { random, county } = diary;
  const { frontDoor } = county.staff;
  const key = diary.keyFor('contact');
  const other = frontDoor.workers.find((worker) => worker !== plan.worker) ?? plan.worker;
  const again = minutesAfter(plan.arrival.enteredAt, random.whole(20, 50));
  const voidedAt = officeMoment(random, addWorkingDays(dayOfMoment(again), 1), again);
  const children = idsOf(plan.children).slice(0, 1);
  diary.enter(again, other, { do: 'record', key, type: 'contact', children, common, own: {}, state: 'open' });
  diary.enter(voidedAt, frontDoor.manager, {
    do: 'void',
    key,
    reason: 'Recorded twice: the same message is on the record already.',
  });
}

/** How a referrer came to be told. */
interface Telling {
  readonly on: Day;
  readonly method: NonNullable<ContactAnswers['feedbackMethod']>;
  /** They were overlooked until somebody went through the list. */
  readonly isAtCheck: boolean;
}

/** Mostly within days, sometimes late; whoever is overlooked is told at the weekly check, and very few slip through that too (R040). */
function tellingOf({ random }: Diary, { source }: ContactPlan, decided: Moment): Telling | undefined {
  const wait = random.weigh<number | 'check' | 'never'>([
    [0, 38],
    [random.whole(1, 2), 42],
    [random.whole(3, 12), 8],
    ['check', 11.5],
    ['never', 0.5],
  ]);
  const [hasNobodyToTell, day] = [source.source === '9' || source.source === '10', dayOfMoment(decided)];
  if (wait === 'never' || hasNobodyToTell) return undefined;
  if (wait === 'check') return { on: checkAfter(day), method: 'email', isAtCheck: true };
  return { on: addWorkingDays(day, wait), method: methodOf(random), isAtCheck: false };
}

/** On Fridays somebody looks for referrers whose five working days are up. */
function checkAfter(day: Day): Day {
  const due = addWorkingDays(day, 5);
  const friday = addDays(due, (FRIDAY - weekdayOf(due) + 7) % 7);
  return isWorkingDay(friday) ? friday : nextWorkingDay(friday);
}

function momentOfTelling({ random }: Diary, { on, isAtCheck }: Telling, decided: Moment): Moment {
  return isAtCheck ? momentOfLondon(on, CHECK_HOUR, 0) : officeMoment(random, on, decided);
}

function methodOf(random: Diary['random']): Telling['method'] {
  return random.weigh([
    ['email', 55],
    ['phone', 25],
    ['portal', 12],
    ['letter', 6],
    ['in-person', 2],
  ] as const);
}

function feedbackBy({ on, method }: Telling): ContactAnswers {
  return { feedbackSentOn: isoDay(on), feedbackMethod: method };
}

function putRight(diary: Diary, plan: ContactPlan, { key, common, own, at }: Omit<Decided, 'isReferred'>): void {
  const { random } = diary;
  const correctedAt = officeMoment(random, addWorkingDays(dayOfMoment(at), random.whole(1, 8)), at);
  diary.enter(correctedAt, plan.worker, {
    do: 'correct',
    key,
    common: { ...common, referrer: 'A relative', source: '1A' },
    own,
    reason: 'The caller was a relative. The wrong source was chosen.',
  });
}
