import type { assessmentOutcome } from '#domain/code-sets/assessment-outcome.codes.ts';
import type { AnswersOf } from '#domain/definition/field.ts';
import type { assessment } from '#domain/journey/assessment/assessment.record.ts';
import { type Day, isoDay } from '#domain/time/day.ts';
import { type Child, isBornBy } from '../population/family.ts';
import {
  consentWords,
  developmentWords,
  identityWords,
  neverSeenWords,
  noHistoryWords,
  unbornWords,
} from './assessment-words.data.ts';
import { about, type Diary } from './diary.ts';
import type { Sighting } from './visit.ts';

/** What an assessment is answered with. */
export type AssessmentAnswers = AnswersOf<(typeof assessment)['fields']>;
/** What an assessment concluded. */
export type AssessmentOutcomeCode = (typeof assessmentOutcome.codes)[number]['code'];

/** What is found out with the family, the same for all its children. */
export function foundOut(
  { random, family }: Diary,
  {
    spokenOn,
    handedInOn,
    events,
    isWorried,
  }: {
    readonly spokenOn: Day;
    readonly handedInOn: Day;
    readonly events: readonly string[];
    /** Something more than nothing was found. */
    readonly isWorried: boolean;
  },
): AssessmentAnswers {
  const { struggle } = family;
  const consent = random.weigh(CONSENTS);
  return {
    ...historyUsed(random, events),
    parentsViews: random.pick(struggle.parentsViews),
    parentsViewsOn: isoDay(spokenOn),
    risks: struggle.risks,
    protections: struggle.protections,
    analysis: random.pick(struggle.meaning),
    factors: isWorried ? struggle.factors : ['21'],
    consent,
    ...(consent === 'given' ? {} : { consentReason: consentWords[consent] }),
    ...(random.chance(0.6)
      ? { copies: [{ to: 'The parents, to read before it is signed', on: isoDay(handedInOn) }] }
      : {}),
  };
}

const CONSENTS = [
  ['given', 86],
  ['refused', 8],
  ['not-sought', 6],
] as const;

function historyUsed(random: Diary['random'], events: readonly string[]): AssessmentAnswers {
  if (events.length === 0) return { noHistoryReason: random.pick(noHistoryWords) };
  const meaning = 'The same worry was told before: it comes back, and is not a single bad day.';
  return {
    historyUsed: random
      .shuffled(events)
      .slice(0, 2)
      .map((entry) => ({ entry, meaning })),
  };
}

/** What is found out about one child: never copied from a brother or sister. */
export function foundOutAbout(
  { random, family }: Diary,
  child: Child,
  {
    sighting,
    spokenOn,
    outcome,
  }: {
    readonly sighting: Sighting | undefined;
    readonly spokenOn: Day;
    readonly outcome: AssessmentOutcomeCode;
  },
): AssessmentAnswers {
  const childsWordsOn = isoDay(sighting?.on ?? spokenOn);
  if (sighting === undefined && !isBornBy(child, spokenOn)) {
    const { notSeen, ...words } = unbornWords;
    return { seen: { answer: 'no', because: notSeen }, ...words, childsWordsOn, outcome };
  }
  return {
    ...seenAs(sighting),
    childsWords: sighting?.words ?? random.pick(family.struggle.childsWords),
    childsWordsOn,
    identity: about(child, random.pick(identityWords)),
    development: about(child, random.pick(developmentWords)),
    outcome,
  };
}

function seenAs(sighting: Sighting | undefined): AssessmentAnswers {
  if (sighting === undefined) return { seen: { answer: 'no', because: neverSeenWords } };
  const { on, by, where, alone } = sighting;
  return { seen: { answer: 'yes' }, seenOn: isoDay(on), seenBy: by, seenWhere: where, seenAlone: alone };
}
