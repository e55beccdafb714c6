import type { PersonId } from '#domain/people/person.ts';
import { type Day, isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { ContactAnswers, ContactPlan } from './contact-answers.ts';
import { type Diary, idsOf } from './diary.ts';
import { minutesAfter, officeMoment } from './office.ts';

type Own = Readonly<Record<PersonId, ContactAnswers>>;

/** A decision about a contact, ready to be entered. */
export interface Decided {
  readonly key: string;
  readonly common: ContactAnswers;
  readonly own: Own;
  readonly at: Moment;
  readonly isReferred: boolean;
}

/** Enters the decision, and when the referrer was told: at once, later, late or never. */
export function enterDecision(diary: Diary, plan: ContactPlan, { key, common, own, at, isReferred }: Decided): void {
  const { manager } = diary.county.staff.frontDoor;
  const toldOn = feedbackDay(diary, plan, at);
  const told = toldOn === undefined ? common : { ...common, ...feedbackOn(diary, toldOn) };
  const isToldAtOnce = toldOn === undefined || toldOn === dayOfMoment(at);
  // A referral can only follow what is complete; a contact without one may wait for the referrer to be told.
  const state = isToldAtOnce || isReferred ? 'complete' : 'open';
  diary.enter(at, manager, { do: 'continue', key, common: isToldAtOnce ? told : common, own, state });
  const last = isToldAtOnce ? at : officeMoment(diary.random, toldOn, at);
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

function feedbackDay({ random }: Diary, { source }: ContactPlan, decided: Moment): Day | undefined {
  const wait = random.weigh([
    [0, 38],
    [random.whole(1, 5), 42],
    [random.whole(6, 12), 8],
    [undefined, 12],
  ]);
  const hasNobodyToTell = source.source === '9' || source.source === '10';
  return wait === undefined || hasNobodyToTell ? undefined : addWorkingDays(dayOfMoment(decided), wait);
}

function feedbackOn({ random }: Diary, toldOn: Day): ContactAnswers {
  return {
    feedbackSentOn: isoDay(toldOn),
    feedbackMethod: random.weigh([
      ['email', 55],
      ['phone', 25],
      ['portal', 12],
      ['letter', 6],
      ['in-person', 2],
    ]),
  };
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
