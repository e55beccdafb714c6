import type { Clock } from '#domain/clocks/clock.ts';
import { supervisionLimit } from '#domain/journey/limits.ts';
import { dayAfter } from '#measures/engine/day-after.ts';
import { type Finding, inWords, spell } from '#measures/engine/finding.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure } from '#measures/engine/measure.ts';

/** For how many children whom a worker holds the last supervision is no older than the standard (R081). */
export const supervisedInTime = defineMeasure({
  id: 'LOC-SUPERVISION-IN-TIME',
  version: 1,
  name: `Children held with a supervision in the last ${limitInWords(supervisionLimit)}`,
  area: 'Child in need',
  numerator: 'Denominator rows whose supervision is not overdue',
  denominator: 'Children whom a worker holds at snapshot',
  unit: '%',
  window: { usual: 'snapshot', allowed: ['snapshot'] },
  form: 'snapshot',
  polarity: 'high',
  source: 'Inspection 2020, paragraph 53; inspection 2018, paragraph 17 (R081) [L]: a setting of the authority',
  notes:
    'At the end of a day, by the same clock as the task list: from the day a worker holds the child, and from each supervision that is complete. A child newly held is in time until the first is due.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: supervisionLimit,
  counts: ['allocation'],
  facts: (_history, _settings, clocks) =>
    clocks.filter(({ clock }) => clock === 'supervision-current').flatMap(findingsOf),
});

function findingsOf({ record, startedOn, dueOn, metOn, supersededOn }: Clock): readonly Finding[] {
  if (dueOn === undefined) return [];
  const end = metOn ?? supersededOn;
  const over = dayAfter(dueOn);
  const from = `Counted from ${inWords(startedOn)}, when a worker began to hold the child or the last supervision was`;
  return [
    ...spell(
      { id: record },
      startedOn,
      end !== undefined && end < over ? end : over,
      'in',
      `${from}; due by ${inWords(dueOn)}.`,
    ),
    ...(end !== undefined && end <= over
      ? []
      : spell({ id: record }, over, end, 'out', `${from}; it was due by ${inWords(dueOn)}.`)),
  ];
}
