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
  const { random } = diary;
  const key = diary.keyFor('referral');
  const madeAt = soonAfter(random, contact.at, 5, 90);
  const wait = random.weigh(DECISION_WAITS);
  const at = wait === 0 ? madeAt : officeMoment(random, addWorkingDays(dayOfMoment(madeAt), wait), madeAt);
  const steps = stepsOf(diary, children);
  const told = { key, children, referredOn: dayOfMoment(contact.decidedAt), decidedOn: dayOfMoment(at), at, steps };
  const answers = answersOf(diary, told, contact);
  enterReferral(diary, told, contact.key, { ...answers, madeAt });
  askWhoTheyAre(diary, told);
  if (random.chance(0.03)) correctNeed(diary, { key, ...answers }, at);
  return told;
}

interface Answered {
  readonly made: ReferralAnswers;
  readonly common: ReferralAnswers;
  readonly own: Readonly<Record<PersonId, ReferralAnswers>>;
}

function answersOf(
  diary: Diary,
  { children, referredOn, decidedOn, steps }: ToldReferral,
  { source, said }: ToldContact,
): Answered {
  const { random, county, family } = diary;
  const primaryNeed = random.chance(0.9) ? family.struggle.need : random.pick(['N4', 'N5', 'N8'] as const);
  const made: ReferralAnswers = { referredOn: isoDay(referredOn), ...source, concern: said };
  const decision: ReferralAnswers = {
    decidedOn: isoDay(decidedOn),
    decidedBy: county.staff.frontDoor.manager,
  };
  const own = eachOf(children, ({ id }) => ownDecision(diary, primaryNeed, steps.get(id) ?? 'none'));
  return { made, common: { ...made, ...decision }, own };
}

/** A referral that is decided when it is made is the manager's; one that waits was made by somebody of the front door. */
function enterReferral(
  diary: Diary,
  { key, children, at }: ToldReferral,
  follows: string,
  { made, common, own, madeAt }: Answered & { readonly madeAt: Moment },
): void {
  const { manager, workers } = diary.county.staff.frontDoor;
  const first = { do: 'record' as const, key, type: 'referral' as const, children: idsOf(children), follows };
  if (at === madeAt) {
    diary.enter(at, manager, { ...first, common, own, state: 'complete' });
    return;
  }
  diary.enter(madeAt, diary.random.pick(workers), { ...first, common: made, own: {}, state: 'open' });
  diary.enter(at, manager, { do: 'continue', key, common, own, state: 'complete' });
}

const DECISION_WAITS = [
  [0, 80],
  [1, 13],
  [2, 4],
  [4, 3],
] as const;

function ownDecision({ random }: Diary, primaryNeed: PrimaryNeedCode, step: NextStep): ReferralAnswers {
  const reasoned = { primaryNeed, decisionReason: random.pick(referralReasons[step]) };
  if (step === 'none') return { ...reasoned, noFurtherAction: { answer: 'yes' } };
  return { ...reasoned, noFurtherAction: { answer: 'no' }, nextStep: step };
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

function correctNeed(
  diary: Diary,
  { key, common, own }: Omit<Answered, 'made'> & { readonly key: string },
  after: Moment,
): void {
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

/** What was never asked about a child is asked once there is a referral: ethnicity and disability (R028, R029). */
function askWhoTheyAre({ random, family, changes, learn }: Diary, { children, decidedOn }: ToldReferral): void {
  const reason = 'Asked at the first talk after the referral.';
  for (const { id, facts } of children) {
    const isKnown = facts.ethnicity !== undefined && facts.disabilities !== undefined;
    const isAsked = changes.some((change) => change.person === id && change.reason === reason);
    if (isKnown || isAsked || facts.expectedOn !== undefined) continue;
    const asked = { ethnicity: { code: family.ethnicity, source: 'parent' as const }, disabilities: ['NONE'] };
    learn({
      on: addWorkingDays(decidedOn, random.whole(1, 6)),
      person: id,
      change: (known) => ({ ...asked, ...known }),
      reason,
    });
  }
}
