import type { TextCell } from '../../../engine/cell.ts';

const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|MULTIVALUE)$/i;

/** True for what a spreadsheet writes where it could not compute a value, such as #N/A. */
export function isSpreadsheetError({ value }: Pick<TextCell, 'value'>): boolean {
  return SPREADSHEET_ERROR.test(value);
}
