import { explainDue } from '#domain/clocks/due.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { type Limit, limitOn } from '#domain/definition/timescale.ts';
import { journey } from '#domain/journey/index.ts';
import { chronologyLimit, supervisionLimit } from '#domain/journey/limits.ts';
import { dayOf } from '#domain/time/day.ts';
import { weekdayInWords } from '#domain/time/in-words.ts';
import { type WorkedExample, workedExamples } from '#test/spec/worked-examples.ts';
import { anchor, page, table, WRITTEN_BY } from './markdown.ts';

/** Every worked example of a clock: the answer counted by hand, and the same day as the program explains it. */
export function workedExamplesOfClocks(): string {
  return page(
    '# Worked examples of the clocks',
    WRITTEN_BY,
    [
      'The last day in time was counted by hand, on a calendar with the bank holidays of England and Wales; a test holds every clock',
      'to it. “As explained” is what a worker reads. Local limits are shown at their default.',
    ].join('\n'),
    ...clocks().flatMap(({ id, title, limit }) => [
      `## ${id}`,
      `${title}, within the limit [${limit.id}](timescales.md${anchor(limit.id)}).`,
      examplesOf(limit, workedExamples[id] ?? []),
    ]),
  );
}

function clocks(): readonly { readonly id: string; readonly title: string; readonly limit: Limit }[] {
  const types: readonly RecordType[] = journey;
  const chronology = { id: 'chronology-current', title: 'Chronology reviewed', limit: chronologyLimit };
  const supervision = { id: 'supervision-current', title: 'Supervision about the child', limit: supervisionLimit };
  return [...types.flatMap((type) => type.timescales), chronology, supervision];
}

function examplesOf(limit: Limit, examples: readonly WorkedExample[]): string {
  return table(
    ['From', 'Last day in time', 'Counted by hand', 'As explained'],
    examples.map(({ on, dueOn, because }) => [
      weekdayInWords(dayOf(on)),
      weekdayInWords(dayOf(dueOn)),
      because,
      explained(limit, on),
    ]),
  );
}

function explained(limit: Limit, on: string): string {
  const value = limitOn(limit, on);
  return value === undefined ? 'No limit was in force.' : explainDue(value.within, dayOf(on));
}
