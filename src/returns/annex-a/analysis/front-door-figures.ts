import { dayInWords } from '#domain/time/in-words.ts';
import type { DateCell } from '../../engine/cell.ts';
import { isGiven } from '../../engine/given.ts';
import { readableDay } from '../../engine/readable.ts';
import type { ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure } from '../../engine/return-figures.ts';
import { type AnalysedLists, isReadAs, isStillOpen, listed, partIn, readableNumber, rowAt } from './analysed-lists.ts';

/** The sources that are set beside published figures. */
const SOURCES = [
  { code: 'FD-10', who: 'the police', is: 'police' },
  { code: 'FD-11', who: 'schools', is: 'schools' },
  { code: 'FD-12', who: 'health services', is: 'health' },
] as const;

/** Contacts and early help on lists 1 and 2. */
export function contactFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  return [
    countFigure(
      { code: 'contacts', name: 'Contacts, by source' },
      listed(lists, 'contacts').map(({ child, row }) =>
        rowAt(child.id, row.receivedOn, {
          because: `Contact ${onDay(row.receivedOn)}.`,
          counts: true,
          parts: [partIn(row.source)],
        }),
      ),
    ),
    shareFigure(
      { code: 'contacts-to-referral', name: 'Children with a contact who have a referral on list 3' },
      lists.children
        .filter((child) => child.lists.contacts.length > 0)
        .flatMap((child) => {
          const [first] = child.lists.contacts;
          const { length } = child.lists.referrals;
          const because = length === 0 ? 'No referral.' : `${length === 1 ? 'One referral' : `${length} referrals`}.`;
          return first === undefined ? [] : [rowAt(child.id, first.id, { because, counts: length > 0 })];
        }),
    ),
    countFigure(
      { code: 'early-help', name: 'Early help assessments, by whether they are completed' },
      listed(lists, 'earlyHelp').map(({ child, row }) =>
        rowAt(child.id, row.startedOn, {
          because: `Started ${onDay(row.startedOn)}, completed ${onDay(row.completedOn)}.`,
          counts: true,
          parts: [isStillOpen(row.completedOn, lists.on) ? 'Open' : 'Completed'],
        }),
      ),
    ),
  ];
}

/** Referrals on list 3: how many, from whom, again, and without further action. */
export function referralFigures(lists: AnalysedLists): readonly ReturnFigure[] {
  const referrals = listed(lists, 'referrals').map(({ child, row }) => ({
    row,
    of: (counts: boolean, parts?: readonly string[]) =>
      rowAt(child.id, row.receivedOn, {
        because: `Referred ${onDay(row.receivedOn)}: ${partIn(row.source).toLowerCase()}.`,
        counts,
        ...(parts === undefined ? {} : { parts }),
      }),
  }));
  const least = countsItself(referrals.map(({ row }) => row));
  return [
    countFigure(
      { code: 'referrals', name: 'Referrals, by source' },
      referrals.map(({ row, of }) => of(true, [partIn(row.source)])),
    ),
    ...SOURCES.map(({ code, who, is }) =>
      shareFigure(
        { code, name: `Referrals made by ${who}`, comparedWith: code },
        referrals.flatMap(({ row, of }) => (row.source.fault === undefined ? [of(isReadAs(row.source, is))] : [])),
      ),
    ),
    shareFigure(
      {
        code: 'FD-07',
        name: 'Referrals within 12 months of an earlier one',
        comparedWith: 'FD-07',
        note: 'By the number of referrals in the last 12 months, where it is told: more than none, or more than the referral itself where a council counts it too.',
      },
      referrals.flatMap(({ row, of }) => {
        const number = readableNumber(row.inLast12Months);
        return number === undefined ? [] : [of(number > least)];
      }),
    ),
    shareFigure(
      { code: 'FD-08', name: 'Referrals that ended in no further action', comparedWith: 'FD-08' },
      referrals.flatMap(({ row, of }) =>
        isGiven(row.noFurtherAction) ? [of(isReadAs(row.noFurtherAction, 'yes'))] : [],
      ),
    ),
  ];
}

/** 1 when the council counts the referral itself among those of twelve months, so that no row says none. */
function countsItself(rows: readonly { readonly inLast12Months: Parameters<typeof readableNumber>[0] }[]): number {
  const numbers = rows.flatMap(({ inLast12Months }) => readableNumber(inLast12Months) ?? []);
  return numbers.length > 0 && numbers.every((number) => number >= 1) ? 1 : 0;
}

function onDay(cell: DateCell): string {
  const day = readableDay(cell);
  return day === undefined ? 'on a day that is not told' : `on ${dayInWords(day)}`;
}
