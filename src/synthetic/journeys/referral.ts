import type { PrimaryNeedCode } from '#domain/code-sets/primary-need.codes.ts';
import type { referralNextStep } from '#domain/code-sets/referral-next-step.codes.ts';
import type { AnswersOf } from '#domain/definition/field.ts';
import type { referral } from '#domain/journey/referral/referral.record.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Day, isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import type { ToldContact } from './contact.ts';
import { type Diary, eachOf, idsOf } from './diary.ts';
import { referralReasons } from './front-door-words.data.ts';
import { officeMoment, soonAfter } from './office.ts';

type ReferralAnswers = AnswersOf<(typeof referral)['fields']>;
/** What follows a referral; `none`: it ends there. */
export type NextStep = (typeof referralNextStep.codes)[number]['code'] | 'none';

/** A referral that was decided. */
export interface ToldReferral {
  readonly key: string;
  readonly children: readonly Child[];
  readonly referredOn: Day;
  readonly decidedOn: Day;
  /** When the decision was on the record. */
  readonly at: Moment;
  readonly steps: ReadonlyMap<PersonId, NextStep>;
}

/** Tells of the referral that a contact became: mostly decided at once, sometimes a day or more later. */
export function tellReferral(diary: Diary, contact: ToldContact, children: readonly Child[]): ToldReferral {
  const { random, county, family } = diary;
  const { manager, workers } = county.staff.frontDoor;
  const key = diary.keyFor('referral');
  const referredOn = dayOfMoment(contact.decidedAt);
  const madeAt = soonAfter(random, contact.at, 5, 90);
  const wait = random.weigh(DECISION_WAITS);
  const at = wait === 0 ? madeAt : officeMoment(random, addWorkingDays(dayOfMoment(madeAt), wait), madeAt);
  const decidedOn = dayOfMoment(at);
  const steps = stepsOf(diary, children);
  const made: ReferralAnswers = {
    referredOn: isoDay(referredOn),
    ...contact.source,
    concern: random.pick(family.struggle.worries),
  };
  const firstStep = steps.get(children[0]?.id ?? ('' as PersonId)) ?? 'none';
  const decision = { decidedBy: manager, decisionReason: random.pick(referralReasons[firstStep]) };
  const decided: ReferralAnswers = { ...made, decidedOn: isoDay(decidedOn), ...decision };
  const primaryNeed = needOf(diary);
  const whole = {
    key,
    common: decided,
    own: eachOf(children, ({ id }) => ownDecision(primaryNeed, steps.get(id) ?? 'none')),
    state: 'complete' as const,
  };
  const first = { do: 'record' as const, type: 'referral' as const, children: idsOf(children), follows: contact.key };
  if (wait === 0) diary.enter(madeAt, manager, { ...first, ...whole });
  else {
    const waiting = { key, common: made, own: eachOf(children, () => ({ primaryNeed })), state: 'open' as const };
    diary.enter(madeAt, random.pick(workers), { ...first, ...waiting });
    diary.enter(at, manager, { do: 'continue', ...whole });
  }
  if (random.chance(0.03)) correctNeed(diary, whole, at);
  return { key, children, referredOn, decidedOn, at, steps };
}

const DECISION_WAITS = [
  [0, 80],
  [1, 13],
  [2, 4],
  [4, 3],
] as const;

function needOf({ random, family }: Diary): PrimaryNeedCode {
  return random.chance(0.9) ? family.struggle.need : random.pick(['N4', 'N5', 'N8'] as const);
}

function ownDecision(primaryNeed: PrimaryNeedCode, step: NextStep): ReferralAnswers {
  if (step === 'none') return { primaryNeed, noFurtherAction: { answer: 'yes' } };
  return { primaryNeed, noFurtherAction: { answer: 'no' }, nextStep: step };
}

function stepsOf({ random }: Diary, children: readonly Child[]): ReadonlyMap<PersonId, NextStep> {
  const main = random.weigh<NextStep>([
    ['assessment', 85],
    ['none', 5],
    ['early-help', 4],
    ['strategy-discussion', 4],
    ['information-and-advice', 2],
  ]);
  return new Map(children.map(({ id }, index) => [id, index > 0 && random.chance(0.02) ? 'none' : main] as const));
}

interface Whole {
  readonly key: string;
  readonly common: ReferralAnswers;
  readonly own: Readonly<Record<PersonId, ReferralAnswers>>;
}

function correctNeed(diary: Diary, { key, common, own }: Whole, after: Moment): void {
  const { random, county } = diary;
  const at = officeMoment(random, addWorkingDays(dayOfMoment(after), random.whole(3, 20)), after);
  const changed = Object.entries(own).map(([child, answers]) => [child, { ...answers, primaryNeed: 'N4' }]);
  diary.enter(at, county.staff.frontDoor.manager, {
    do: 'correct',
    key,
    common,
    own: Object.fromEntries(changed),
    reason: 'Family in acute stress describes the main need better than the code chosen at first.',
  });
}
