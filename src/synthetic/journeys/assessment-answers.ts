import type { assessmentOutcome } from '#domain/code-sets/assessment-outcome.codes.ts';
import type { AnswersOf } from '#domain/definition/field.ts';
import type { assessment } from '#domain/journey/assessment/assessment.record.ts';
import { type Day, isoDay } from '#domain/time/day.ts';
import { type Child, isBornBy } from '../population/family.ts';
import {
  childMeaningWords,
  consentWords,
  developmentWords,
  identityWords,
  neverSeenWords,
  noHistoryWords,
  noWorryWords,
  unbornWords,
} from './assessment-words.data.ts';
import { about, type Diary, inTurn } from './diary.ts';
import type { Sighting } from './visit.ts';

/** What an assessment is answered with. */
export type AssessmentAnswers = AnswersOf<(typeof assessment)['fields']>;
/** What an assessment concluded. */
export type AssessmentOutcomeCode = (typeof assessmentOutcome.codes)[number]['code'];

/** What is found out with the family, the same for all its children. */
export function foundOut(
  { random, family }: Diary,
  { spokenOn, handedInOn }: { readonly spokenOn: Day; readonly handedInOn: Day },
): AssessmentAnswers {
  const consent = random.weigh(CONSENTS);
  const copies = [{ to: 'The parents, to read before it is signed', on: isoDay(handedInOn) }];
  return {
    parentsViews: random.pick(family.struggle.parentsViews),
    parentsViewsOn: isoDay(spokenOn),
    consent,
    ...(consent === 'given' ? {} : { consentReason: consentWords[consent] }),
    ...(random.chance(0.6) ? { copies } : {}),
  };
}

const CONSENTS = [
  ['given', 86],
  ['refused', 8],
  ['not-sought', 6],
] as const;

/** What an assessment knows of one child when it is handed in. */
export interface Known {
  /** How the child was first seen; absent: not in the whole of the assessment. */
  readonly sighting: Sighting | undefined;
  readonly spokenOn: Day;
  /** Keys of the child's earlier events. */
  readonly events: readonly string[];
  readonly outcome: AssessmentOutcomeCode;
}

const OLDER_FROM = 4 * 365;

/** What is found out about one child: never copied from a brother or sister. */
export function foundOutAbout(diary: Diary, child: Child, known: Known): AssessmentAnswers {
  const { random } = diary;
  const { sighting, spokenOn, events, outcome } = known;
  const isUnborn = sighting === undefined && !isBornBy(child, spokenOn);
  const age = spokenOn - child.bornOn < OLDER_FROM ? 'little' : 'older';
  return {
    ...historyUsed(random, events),
    ...seenAs(sighting, isUnborn ? unbornWords.notSeen : neverSeenWords),
    identity: isUnborn ? unbornWords.identity : about(child, inTurn(diary, child, identityWords[age])),
    development: isUnborn ? unbornWords.development : about(child, inTurn(diary, child, developmentWords[age])),
    ...meaningOf(diary, child, outcome),
    outcome,
  };
}

function historyUsed(random: Diary['random'], events: readonly string[]): AssessmentAnswers {
  if (events.length === 0) return { noHistoryReason: random.pick(noHistoryWords) };
  const meaning = 'The same worry was told before: it comes back, and is not a single bad day.';
  const used = random.shuffled(events).slice(0, 2);
  return { historyUsed: used.map((entry) => ({ entry, meaning })) };
}

function seenAs(sighting: Sighting | undefined, because: string): AssessmentAnswers {
  if (sighting === undefined) return { seen: { answer: 'no', because } };
  const { on, by, where, alone, words } = sighting;
  return {
    seen: { answer: 'yes' },
    seenOn: isoDay(on),
    seenBy: by,
    seenWhere: where,
    seenAlone: alone,
    childsWords: words,
    childsWordsOn: isoDay(on),
  };
}

/** Where nothing more follows, what was feared is sometimes found not to be so. */
function meaningOf(diary: Diary, child: Child, outcome: AssessmentOutcomeCode): AssessmentAnswers {
  const { random, family } = diary;
  const { risks, protections, meaning, factors } = family.struggle;
  if (outcome === 'no-further-action' && random.chance(0.35)) return { ...noWorryWords, protections, factors: ['21'] };
  const analysis = `${random.pick(meaning)} ${about(child, inTurn(diary, child, childMeaningWords))}`;
  return { risks, protections, analysis, factors };
}
