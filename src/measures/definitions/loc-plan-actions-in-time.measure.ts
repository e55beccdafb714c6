import type { ChildHistory } from '#domain/history/child-history.ts';
import { episodeClosedOn } from '#domain/history/episode-end.ts';
import { actionsIn, type PlanAction, planThreadOf } from '#domain/history/plan-thread.ts';
import { dayAfter } from '#measures/engine/day-after.ts';
import { type Finding, inWords, isRealDay } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import type { Counted } from '#measures/engine/measure-fact.ts';

/** How much of what plans and their reviews said would be done was done by its day (R052, R078). */
export const planActionsInTime = defineMeasure({
  id: 'LOC-PLAN-ACTIONS-IN-TIME',
  version: 1,
  name: 'Actions of plans done by their day',
  area: 'Child in need',
  numerator: 'Denominator rows that the record says were done on or before their day',
  denominator: 'Actions of child in need plans, and decisions of their reviews, whose day has passed',
  unit: '%',
  window: { usual: 'year ending 31 March', allowed: eventWindows },
  form: 'due in period',
  polarity: 'high',
  source: 'Inspection 2018, paragraphs 13 and 77 (R052, R078) [L]',
  notes:
    'Dated the day after the action was due. An action is known to be done once a review says so, with the day: until then it counts as not done, and a review recorded later corrects it. One that a next plan gives another day counts by the newest day. Excluded: no longer needed, or the work with the child ended by its day.',
  comparableWith: { nothing: 'Counted from the actions themselves: no other authority publishes it.' },
  counts: ['child-in-need-plan', 'plan-review'],
  facts: (history) => {
    const thread = planThreadOf(history.records, '9999-12-31');
    return thread === undefined ? [] : actionsIn(thread).flatMap((action) => findingOf(history, action));
  },
});

function findingOf(history: ChildHistory, action: PlanAction): readonly Finding[] {
  const { by, record } = action;
  if (!isRealDay(by)) return [];
  const [counted, why] = judged(history, action);
  return [{ kind: 'event', record, on: dayAfter(by), counted, because: `To be done by ${inWords(by)}; ${why}.` }];
}

function judged(history: ChildHistory, { by, state, doneOn, record }: PlanAction): readonly [Counted, string] {
  if (state === 'not-needed') return ['excluded', 'a review found it no longer needed'];
  if (state === 'done' && doneOn !== undefined && isRealDay(doneOn))
    return [doneOn <= by ? 'in' : 'out', `it was done on ${inWords(doneOn)}`];
  const teller = history.records.find(({ id }) => id === record);
  const endedOn = teller === undefined ? undefined : episodeClosedOn(history.records, teller);
  if (endedOn !== undefined && isRealDay(endedOn) && endedOn <= by)
    return ['excluded', `the work with the child ended on ${inWords(endedOn)}`];
  return ['out', 'nothing on record says that it was done'];
}
