import type { Answers } from '#domain/definition/answers.ts';
import type { AnswersOf } from '#domain/definition/field.ts';
import type { chronologyMark } from '#domain/journey/chronology-mark/chronology-mark.record.ts';
import type { chronologyReview } from '#domain/journey/chronology-review/chronology-review.record.ts';
import type { managementDecision } from '#domain/journey/management-decision/management-decision.record.ts';
import { addDays, type Day, isoDay, type Moment } from '#domain/time/day.ts';
import { workingDayOnOrAfter } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import { type Diary, idsOf } from './diary.ts';
import { earlierEvents } from './earlier-events.ts';
import { earliestOf, minutesAfter, officeMoment } from './office.ts';
import { decisionWords, markWords, patternWords } from './oversight-words.data.ts';

type ReviewAnswers = AnswersOf<(typeof chronologyReview)['fields']>;
type MarkAnswers = AnswersOf<(typeof chronologyMark)['fields']>;

/** Tells how a manager decides about children again and again over some days: mostly within four weeks, sometimes late (R057). */
export function supervise(diary: Diary, children: readonly Child[], from: Day, until: Day): void {
  const end = earliestOf(until, diary.until);
  for (let on = nextTalk(diary, from); on < end; on = nextTalk(diary, on)) tellManagementDecision(diary, children, on);
}

function nextTalk({ random }: Diary, after: Day): Day {
  const wait = random.weigh([
    [random.whole(14, 25), 78],
    [random.whole(30, 60), 22],
  ]);
  return workingDayOnOrAfter(addDays(after, wait));
}

function tellManagementDecision(diary: Diary, children: readonly Child[], on: Day): void {
  const { random, family } = diary;
  const { manager } = family.town.team;
  const common: AnswersOf<(typeof managementDecision)['fields']> = {
    decidedOn: isoDay(on),
    decidedBy: manager,
    ...random.pick(decisionWords),
  };
  const key = diary.keyFor('management-decision');
  const decision = { key, type: 'management-decision' as const, children: idsOf(children), common, own: {} };
  diary.enter(officeMoment(random, on), manager, { do: 'record', ...decision, state: 'complete' });
}

/** Tells how a manager reads each child's chronology whole on a day, and sometimes marks the event that it turns on. */
export function tellOversightOfChronology(diary: Diary, children: readonly Child[], on: Day): void {
  const { random, family } = diary;
  const { manager } = family.town.team;
  const reviewedOn = isoDay(on);
  let at = officeMoment(random, on);
  for (const child of children) {
    const review: ReviewAnswers = { reviewedOn, reviewedBy: manager, pattern: random.pick(patternWords) };
    enterAlone(diary, 'chronology-review', child, review, at);
    at = minutesAfter(at, random.whole(2, 9));
    const mark = markOf(diary, child, reviewedOn, at);
    if (mark === undefined) continue;
    enterAlone(diary, 'chronology-mark', child, mark, at);
    at = minutesAfter(at, random.whole(2, 9));
  }
}

function markOf(diary: Diary, child: Child, markedOn: string, at: Moment): MarkAnswers | undefined {
  const { random } = diary;
  const events = earlierEvents(diary, [child], at);
  if (events.length === 0 || random.chance(0.5)) return undefined;
  const mark = { markedOn, entry: random.pick(events) };
  return random.chance(0.2)
    ? { ...mark, weight: 'routine' }
    : { ...mark, weight: 'significant', analysis: random.pick(markWords) };
}

function enterAlone(
  diary: Diary,
  type: 'chronology-review' | 'chronology-mark',
  child: Child,
  common: Answers,
  at: Moment,
): void {
  const entry = { key: diary.keyFor(type), type, children: [child.id], common, own: {} };
  diary.enter(at, diary.family.town.team.manager, { do: 'record', ...entry, state: 'complete' });
}
