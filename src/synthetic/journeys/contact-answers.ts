import type { AnswersOf } from '#domain/definition/field.ts';
import type { contact } from '#domain/journey/contact/contact.record.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Moment } from '#domain/time/day.ts';
import { isoMoment } from '#domain/time/moment.ts';
import type { Child } from '../population/family.ts';
import type { Diary } from './diary.ts';
import { historyWords } from './front-door-words.data.ts';
import type { Arrival } from './office.ts';
import type { Source } from './sources.ts';

/** What a contact is answered with. */
export type ContactAnswers = AnswersOf<(typeof contact)['fields']>;

/** What a contact is to be told of. */
export interface ContactPlan {
  readonly arrival: Arrival;
  readonly children: readonly Child[];
  readonly source: Source;
  /** What they said. */
  readonly said: string;
  readonly worker: WorkerId;
  /** How likely it is that it becomes a referral. */
  readonly referralChance: number;
  /** The notice that it was made from. */
  readonly follows?: string;
  readonly isKnown: boolean;
}

/** What somebody said when they got in touch. Somebody who only informs us asks for nothing (R003). */
export function whatWasSaid(
  { random, family }: Diary,
  { arrival, source, said }: ContactPlan,
  isInformation: boolean,
): ContactAnswers {
  const asked = random.weigh([
    ['concern', 84],
    ['request', family.struggle.id === 'disability' ? 60 : 9],
    ['transfer-in', 2],
    ['court', 3],
  ] as const);
  return {
    receivedAt: isoMoment(arrival.receivedAt),
    ...source,
    purpose: isInformation ? 'information-only' : asked,
    whatWasSaid: said,
  };
}

/** What screening found. */
export function screeningOf(
  { random }: Diary,
  { worker, isKnown }: ContactPlan,
  screenedAt: Moment,
  isReferred: boolean,
): ContactAnswers {
  return {
    screenedAt: isoMoment(screenedAt),
    screenedBy: worker,
    immediateRisk:
      isReferred && random.chance(0.12)
        ? {
            answer: 'yes',
            because: 'An adult who may hurt the child is on the way home. The police were rung and have gone.',
          }
        : { answer: 'no' },
    historyChecked: random.pick(historyWords[isKnown ? 'before' : 'first']),
  };
}
