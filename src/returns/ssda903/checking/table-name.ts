import { type TableId, tableOf } from '../specification/ssda903-tables.ts';

/** Which of the two returns something stands in: this year’s, or last year’s beside it. */
export type WhichYear = 'this' | 'last';

/** What stands behind the name of a table of last year’s return. */
export const LAST_YEAR = ' last year';

/** The name of a table as an issue tells it: `Episodes`, or `Episodes last year`. */
export function tableName(id: TableId, year: WhichYear): string {
  const { name } = tableOf(id);
  return year === 'this' ? name : `${name}${LAST_YEAR}`;
}
