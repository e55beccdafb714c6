import type { contactOutcome } from '#domain/code-sets/contact-outcome.codes.ts';
import type { PersonId } from '#domain/people/person.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import type { Child } from '../population/family.ts';
import type { ContactAnswers } from './contact-answers.ts';
import { about, type Diary, inTurn } from './diary.ts';
import { levelWords } from './front-door-words.data.ts';
import type { Arrival } from './office.ts';

/** What was decided about a contact. */
export type ContactOutcomeCode = (typeof contactOutcome.codes)[number]['code'];

/** What is decided for each child: mostly the same for brothers and sisters. */
export function outcomesOf(
  { random }: Diary,
  children: readonly Child[],
  referralChance: number,
  isInformation: boolean,
): ReadonlyMap<PersonId, ContactOutcomeCode> {
  const chance = isInformation ? referralChance / 6 : referralChance;
  const main = random.chance(chance) ? 'referral' : otherOutcome(random, isInformation);
  return new Map(
    children.map(({ id }) => [id, random.chance(0.06) ? otherOutcome(random, isInformation) : main] as const),
  );
}

function otherOutcome(random: Diary['random'], isInformation: boolean): ContactOutcomeCode {
  return random.weigh([
    ['no-further-action', isInformation ? 55 : 30],
    ['information-and-advice', 36],
    ['early-help', isInformation ? 5 : 34],
  ]);
}

/** What the decision says of one child: the level of need, the outcome, and why. */
export function ownDecision({ random }: Diary, outcome: ContactOutcomeCode, isInformation: boolean): ContactAnswers {
  const level = random.weigh(LEVELS[outcome]);
  const referralReason = 'The information shows that the child may be at risk now; it should not wait to be asked.';
  return {
    level,
    levelReason: random.pick(levelWords[level]),
    outcome,
    ...(isInformation && outcome === 'referral' ? { referralReason } : {}),
  };
}

const LEVELS: Readonly<Record<ContactOutcomeCode, readonly (readonly ['1' | '2' | '3' | '4', number])[]>> = {
  'no-further-action': [
    ['1', 75],
    ['2', 25],
  ],
  'information-and-advice': [
    ['1', 40],
    ['2', 60],
  ],
  'early-help': [
    ['2', 45],
    ['3', 55],
  ],
  referral: [
    ['3', 25],
    ['4', 75],
  ],
};

/** What is said of one child alone, and what the child has said, if anybody has heard it. */
export function ownWords(diary: Diary, child: Child, { receivedAt }: Arrival): ContactAnswers {
  const { random, family } = diary;
  const isTalking = dayOfMoment(receivedAt) - child.bornOn > 4 * 365;
  return {
    ...(random.chance(0.5) ? { aboutThisChild: about(child, inTurn(diary, child, ABOUT)) } : {}),
    ...(isTalking && random.chance(0.3) ? { childsWords: inTurn(diary, child, family.struggle.childsWords) } : {}),
  };
}

const ABOUT: readonly [string, ...string[]] = [
  '{name} was there and saw it.',
  '{name} was with a relative at the time.',
  '{name} has been quieter than usual.',
  '{name} seemed well when last seen.',
];
