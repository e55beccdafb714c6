import { addYears } from '#domain/time/months.ts';
import type { DateCell } from '../../../engine/cell.ts';
import type { ReturnYear } from '../return-year.ts';

/** True when the date is there and lies in the collection year before this one, both ends included. */
export function isInTheYearBefore({ day }: DateCell, { opensOn }: ReturnYear): boolean {
  return day !== undefined && day >= addYears(opensOn, -1) && day < opensOn;
}
