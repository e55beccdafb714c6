import type { AnswersOf } from '#domain/definition/field.ts';
import type { chronologyMark } from '#domain/journey/chronology-mark/chronology-mark.record.ts';
import type { chronologyReview } from '#domain/journey/chronology-review/chronology-review.record.ts';
import type { managementDecision } from '#domain/journey/management-decision/management-decision.record.ts';
import { type Day, isoDay } from '#domain/time/day.ts';
import type { Child } from '../population/family.ts';
import { type Diary, idsOf } from './diary.ts';
import { minutesAfter, officeMoment } from './office.ts';
import { decisionWords, markWords, patternWords } from './oversight-words.data.ts';

/** Tells of a manager's decision about children on a day. */
export function tellManagementDecision(diary: Diary, children: readonly Child[], on: Day): void {
  const { random, family } = diary;
  const { manager } = family.town.team;
  const common: AnswersOf<(typeof managementDecision)['fields']> = {
    decidedOn: isoDay(on),
    decidedBy: manager,
    ...random.pick(decisionWords),
  };
  diary.enter(officeMoment(random, on), manager, {
    do: 'record',
    key: diary.keyFor('management-decision'),
    type: 'management-decision',
    children: idsOf(children),
    common,
    own: {},
    state: 'complete',
  });
}

/** Tells how a manager reads each child's chronology whole on a day, and sometimes marks the event that it turns on. */
export function tellOversight(diary: Diary, children: readonly Child[], on: Day, events: readonly string[]): void {
  const { random, family } = diary;
  const { manager } = family.town.team;
  const reviewedOn = isoDay(on);
  let at = officeMoment(random, on);
  const enter = (
    type: 'chronology-review' | 'chronology-mark',
    child: Child,
    common: AnswersOf<(typeof chronologyReview)['fields']> | AnswersOf<(typeof chronologyMark)['fields']>,
  ): void => {
    const entry = { key: diary.keyFor(type), type, children: [child.id], common, own: {} };
    diary.enter(at, manager, { do: 'record', ...entry, state: 'complete' });
    at = minutesAfter(at, random.whole(2, 9));
  };
  for (const child of children) {
    enter('chronology-review', child, { reviewedOn, reviewedBy: manager, pattern: random.pick(patternWords) });
    const entry = events.length > 0 && random.chance(0.5) ? random.pick(events) : undefined;
    if (entry !== undefined) {
      const [weight, analysis] = random.chance(0.8) ? (['significant', random.pick(markWords)] as const) : ['routine' as const];
      enter('chronology-mark', child, { markedOn: reviewedOn, entry, weight, ...(analysis === undefined ? {} : { analysis }) });
    }
  }
}
