import type { Day } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { yearEndingMarchOf } from '#domain/time/period.ts';
import { parseWrittenDay } from '#domain/time/written-day.ts';
import { yearWrittenFrom } from '../../engine/collection-year.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import type { SentReturn } from '../checking/sent-return.ts';
import { type TableId, tableOf } from '../specification/ssda903-tables.ts';
import { tableIssue } from './table-issue.ts';

/** Dates of what happened in the year, by which a file tells what year it is of. */
const HAPPENED: readonly { readonly id: TableId; readonly heading: string }[] = [
  { id: 'episodes', heading: 'DECOM' },
  { id: 'episodes', heading: 'DEC' },
  { id: 'reviews', heading: 'REVIEW' },
  { id: 'missing', heading: 'MIS_START' },
];

/** Says so when a return is by its dates of another year than it was given as: last year’s as this year’s, or the other way round. */
export function otherYearIssues(sent: SentReturn, year: string): readonly ReturnIssue[] {
  const told = collectionYearOf(sent);
  if (told === undefined || told.year === year) return [];
  return [
    tableIssue('other-year', 'error', 'Episodes', {
      field: 'DECOM',
      message: `By its dates this is the return of ${told.year}, and it was given as that of ${year}.`,
      todo: `Choose the files of ${year}, or the year these are of.`,
      because: `The latest year in which many of its dates lie is ${told.year}; the last is of ${dayInWords(told.last)}.`,
    }),
  ];
}

/** The latest collection year in which much of what a return says happened lies, and the last day in it; undefined when no day can be read. */
function collectionYearOf(sent: SentReturn): { readonly year: string; readonly last: Day } | undefined {
  const days = HAPPENED.flatMap(({ id, heading }) => daysOf(sent, id, heading));
  const byYear = Map.groupBy(days, yearEndingMarchOf);
  // Episodes that go on were begun years ago: the year is that in which the latest things happened, if they are not a few.
  const enough = Math.max(1, Math.max(0, ...[...byYear.values()].map(({ length }) => length)) / 4);
  const likely = [...byYear].filter(([, each]) => each.length >= enough);
  const [latest] = likely.toSorted(([one], [other]) => other - one);
  if (latest === undefined) return undefined;
  const [ends, happened] = latest;
  return { year: yearWrittenFrom(ends - 1), last: happened.reduce((one, other) => Math.max(one, other) as Day) };
}

function daysOf(sent: SentReturn, id: TableId, heading: string): readonly Day[] {
  const at = Object.values(tableOf(id).columns).findIndex((column) => column.heading === heading);
  return (sent[id]?.rows ?? []).flatMap(({ values }) => parseWrittenDay(values[at] ?? '') ?? []);
}
