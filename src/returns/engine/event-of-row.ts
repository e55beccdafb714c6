import type { Cell, DateCell } from './cell.ts';
import { type MarksOfIssues, worstOf } from './marks-of-issues.ts';
import { readableDay } from './readable.ts';
import type { TimelineEvent } from './timeline.ts';

/** What a row of a return tells: something that lasted, or happened on a day. */
export interface Happened {
  readonly label: string;
  readonly from: DateCell;
  /** When it ended; undefined for what happened on one day. */
  readonly until?: DateCell;
  /** Every value of its row. */
  readonly row: Readonly<Record<string, Cell>>;
}

/** What a row tells, on the axis, with the worst that was said of any of its values; undefined when its first day cannot be read. */
export function eventOfRow({ label, from, until, row }: Happened, marks: MarksOfIssues): TimelineEvent | undefined {
  const first = readableDay(from);
  if (first === undefined) return undefined;
  const last = until === undefined ? first : readableDay(until);
  const { table, line } = from.place;
  const worst = worstOf(Object.values(row).map((cell) => marks.of(cell.place)));
  return {
    ...{ label, from: first, table, codes: [] },
    ...(last === undefined ? {} : { until: last }),
    ...(line === undefined ? {} : { line }),
    ...worst,
  };
}
