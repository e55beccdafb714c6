import type { Day } from '#domain/time/day.ts';
import type { CodeCell, CountCell, DateCell } from './cell.ts';

/** The day, or undefined when there is none that can be read: a figure leaves out what a check has told. */
export function readableDay(cell: DateCell): Day | undefined {
  return cell.fault === undefined ? cell.day : undefined;
}

/** The code, or undefined when there is none of the year. */
export function readableCode(cell: CodeCell): string | undefined {
  return cell.fault === undefined ? cell.code : undefined;
}

/** The number, or undefined when there is none that can be read. */
export function readableCount(cell: CountCell): number | undefined {
  return cell.fault === undefined ? cell.count : undefined;
}
