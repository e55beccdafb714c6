import type { PersonId } from '#domain/people/person.ts';
import type { Moment } from '#domain/time/day.ts';
import { dayOfMoment, isoMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import { type ContactAnswers, type ContactPlan, screeningOf, whatWasSaid } from './contact-answers.ts';
import { enterDecision, enterTwice } from './contact-decision.ts';
import { type ContactOutcomeCode, outcomesOf, ownDecision, ownWords } from './contact-outcomes.ts';
import { type Diary, eachOf, idsOf } from './diary.ts';
import { minutesAfter, officeMoment, soonAfter } from './office.ts';
import type { Source } from './sources.ts';

/** A contact that was decided. */
export interface ToldContact {
  readonly key: string;
  readonly source: Source;
  readonly said: string;
  readonly decidedAt: Moment;
  /** When the decision was on the record. */
  readonly at: Moment;
  readonly outcomes: ReadonlyMap<PersonId, ContactOutcomeCode>;
}

/** Tells of a contact: what was said, how it was screened and decided, and whether the referrer was told. */
export function tellContact(diary: Diary, plan: ContactPlan): ToldContact {
  const { random, county } = diary;
  const isInformation = plan.follows === undefined && random.chance(0.11);
  const outcomes = outcomesOf(diary, plan.children, plan.referralChance, isInformation);
  const received = enterReceived(diary, plan, isInformation);
  const areAllReferred = [...outcomes.values()].every((outcome) => outcome === 'referral');
  const screened = enterScreening(diary, plan, received, areAllReferred);

  const decidedAt = decisionMoment(diary, screened.at);
  const at = minutesAfter(decidedAt, random.whole(1, 6));
  const { manager } = county.staff.frontDoor;
  enterDecision(diary, plan, {
    key: received.key,
    common: { ...screened.common, decidedAt: isoMoment(decidedAt), decidedBy: manager },
    own: eachOf(plan.children, ({ id }) => ({
      ...received.own[id],
      ...ownDecision(diary, outcomes.get(id) ?? 'no-further-action', isInformation),
    })),
    at,
    isReferred: [...outcomes.values()].includes('referral'),
  });
  return { key: received.key, source: plan.source, said: plan.said, decidedAt, at, outcomes };
}

interface Received {
  readonly key: string;
  readonly common: ContactAnswers;
  readonly own: Readonly<Record<PersonId, ContactAnswers>>;
}

function enterReceived(diary: Diary, plan: ContactPlan, isInformation: boolean): Received {
  const { arrival, children, worker, follows } = plan;
  const received = {
    key: diary.keyFor('contact'),
    common: whatWasSaid(diary, plan, isInformation),
    own: eachOf(children, (child) => ownWords(diary, child, arrival)),
  };
  const first = { type: 'contact' as const, children: idsOf(children), ...(follows === undefined ? {} : { follows }) };
  diary.enter(arrival.enteredAt, worker, { do: 'record', ...first, ...received, state: 'open' });
  if (diary.random.chance(0.015)) enterTwice(diary, plan, received.common);
  return received;
}

function enterScreening(diary: Diary, plan: ContactPlan, { key, common, own }: Received, areAllReferred: boolean) {
  const screenedAt = screeningMoment(diary, plan.arrival.enteredAt);
  const at = minutesAfter(screenedAt, diary.random.whole(2, 12));
  const screened: ContactAnswers = { ...common, ...screeningOf(diary, plan, screenedAt, areAllReferred) };
  diary.enter(at, plan.worker, { do: 'continue', key, common: screened, own, state: 'open' });
  return { common: screened, at };
}

/** Mostly on the day on which it comes in (R038). */
function screeningMoment({ random }: Diary, enteredAt: Moment): Moment {
  const wait = random.weigh([
    [0, 90],
    [1, 7],
    [random.whole(2, 3), 3],
  ]);
  if (wait === 0) return soonAfter(random, enteredAt, 8, 110);
  return officeMoment(random, addWorkingDays(dayOfMoment(enteredAt), wait), enteredAt);
}

/** Mostly within a working day. */
function decisionMoment({ random }: Diary, screenedAt: Moment): Moment {
  const wait = random.weigh([
    [0, 72],
    [1, 20],
    [2, 5],
    [random.whole(3, 6), 3],
  ]);
  if (wait === 0) return soonAfter(random, screenedAt, 10, 150);
  return officeMoment(random, addWorkingDays(dayOfMoment(screenedAt), wait), screenedAt);
}
