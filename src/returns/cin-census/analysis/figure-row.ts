import type { Day } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import type { DateCell } from '../../engine/cell.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow } from '../../engine/return-analysis.ts';
import type { CensusChild } from '../checking/census-rows.ts';
import type { CensusYear } from '../checking/census-year.ts';

/** The row behind a figure that a row of the census makes. */
export function figureRow(
  { id }: CensusChild,
  table: string,
  line: number | undefined,
  said: Pick<FigureRow, 'because' | 'counts' | 'parts'>,
): FigureRow {
  return { child: id.text, table, ...(line === undefined ? {} : { line }), ...said };
}

/** The day, when it can be read and lies in the collection year. */
export function dayInYear(cell: DateCell, { opensOn, closesOn }: CensusYear): Day | undefined {
  const day = readableDay(cell);
  return day !== undefined && day >= opensOn && day <= closesOn ? day : undefined;
}

/** True when something that began on the day stood at the end of the reference date: it has no end, or a later one. */
export function isOpenAtEnd(from: Day | undefined, end: DateCell, { closesOn }: CensusYear): from is Day {
  if (from === undefined || from > closesOn) return false;
  if (end.isBlank) return true;
  const until = readableDay(end);
  return until !== undefined && until > closesOn;
}

/** "from 3 May 2025", "from 3 May 2025 to 8 May 2025". */
export function spanInWords(from: Day, until?: Day): string {
  return `from ${dayInWords(from)}${until === undefined ? '' : ` to ${dayInWords(until)}`}`;
}
