import { parseDay } from '#domain/time/day.ts';
import { type CodeType, censusCodes } from './census-codes.ts';
import type { CinYear } from './cin-year.ts';

/** Text of one fixed form, as a regular expression that XML Schema and JavaScript read alike. */
export interface PatternType {
  readonly kind: 'pattern';
  readonly id: string;
  readonly pattern: string;
  readonly looksLike: string;
}

/** What may stand in an element of the census. */
export type ValueType = { readonly kind: 'text' | 'date' | 'year' | 'instant' | 'count' } | PatternType | CodeType;

const XML_FORBIDS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d)?$/;

/** Why a value may not be written in an element of a collection year, as a sentence; undefined when it may. */
export function faultInValue(type: ValueType, value: string, year: CinYear): string | undefined {
  switch (type.kind) {
    case 'text':
      return XML_FORBIDS.test(value) ? 'It holds a character that XML cannot carry.' : undefined;
    case 'date':
      return isDate(value) ? undefined : 'It is not a date of the calendar written YYYY-MM-DD.';
    case 'year':
      return /^(?!0000)\d{4}$/.test(value) ? undefined : 'It is not a year of four digits.';
    case 'instant':
      return isInstant(value) ? undefined : 'It is not a date and time written YYYY-MM-DDThh:mm:ss.';
    case 'count':
      return /^(0|[1-9]\d*)$/.test(value) ? undefined : 'It is not a whole number of 0 or more.';
    case 'pattern':
      return new RegExp(`^(?:${type.pattern})$`).test(value) ? undefined : `It does not look like ${type.looksLike}.`;
    case 'code':
      return censusCodes(type, year).some(({ code }) => code === value)
        ? undefined
        : `It is not a code of "${type.set.title}" in ${year}.`;
  }
}

function isDate(value: string): boolean {
  return !value.startsWith('0000') && parseDay(value) !== undefined;
}

function isInstant(value: string): boolean {
  const date = INSTANT.exec(value)?.[1];
  return date !== undefined && isDate(date);
}
