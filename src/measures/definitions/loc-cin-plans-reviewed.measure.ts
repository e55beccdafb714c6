import type { Clock } from '#domain/clocks/clock.ts';
import { planReviewLimit } from '#domain/journey/limits.ts';
import { dayAfter } from '#measures/engine/day-after.ts';
import { type Finding, inWords, spell } from '#measures/engine/finding.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure } from '#measures/engine/measure.ts';

/** Of how many children in need the plan was looked at again within the standard (R058). */
export const plansReviewed = defineMeasure({
  id: 'LOC-CIN-PLANS-REVIEWED',
  version: 1,
  name: `Child in need plans reviewed within ${limitInWords(planReviewLimit)}`,
  area: 'Child in need',
  numerator: 'Denominator rows whose review is not overdue',
  denominator: 'Child in need plans that wait for their review at snapshot',
  unit: '%',
  window: { usual: 'snapshot', allowed: ['snapshot'] },
  form: 'snapshot',
  polarity: 'high',
  source: 'Inspection 2018, paragraph 11 (R058) [L]: a setting of the authority',
  notes:
    'At the end of a day, by the same clock as the task list: from the day a plan starts. Once it was reviewed a plan waits no longer; the next plan starts a clock of its own. A child in need without a plan is not counted here.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: planReviewLimit,
  counts: ['child-in-need-plan'],
  facts: (_history, _settings, clocks) =>
    clocks.filter(({ clock }) => clock === 'child-in-need-plan-reviewed').flatMap(findingsOf),
});

function findingsOf({ record, startedOn, dueOn, metOn, supersededOn }: Clock): readonly Finding[] {
  if (dueOn === undefined) return [];
  const end = metOn ?? supersededOn;
  const over = dayAfter(dueOn);
  const from = `The plan started on ${inWords(startedOn)}`;
  const until = end !== undefined && end < over ? end : over;
  return [
    ...spell({ id: record }, startedOn, until, 'in', `${from}; to be reviewed by ${inWords(dueOn)}.`),
    ...(end !== undefined && end <= over
      ? []
      : spell({ id: record }, over, end, 'out', `${from}; it was to be reviewed by ${inWords(dueOn)}.`)),
  ];
}
