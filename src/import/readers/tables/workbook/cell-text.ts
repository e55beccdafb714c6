import { isoDay } from '#domain/time/day.ts';
import { dayOfSerial } from '#domain/time/serial-day.ts';
import { escapedSigns } from './escaped-signs.ts';

/** What the cells of a workbook refer to. */
export interface CellKeys {
  readonly texts: readonly string[];
  /** The styles that show a number as a date. */
  readonly dates: ReadonlySet<string>;
  readonly isFrom1904: boolean;
}

/** A cell as it is kept: of which type, in which style, what, and whether it is worked out. */
export interface CellParts {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly kept: string;
  readonly isFormula: boolean;
}

const SECONDS_IN_DAY = 86_400;
/** From 1 January 1900 to 1 January 1904, as workbooks count. */
const DAYS_TO_1904 = 1_462;
/** A workbook keeps fifteen digits of a number; what comes after them is how computers add. */
const DIGITS = 15;
const SHORT_WHOLE = /^-?\d{1,15}$/;

/** What stands in a cell, as text: dates as `YYYY-MM-DD`, TRUE and FALSE as Excel shows them, faults such as `#N/A` as they are. */
export function cellText({ type, style, kept }: CellParts, { texts, dates, isFrom1904 }: CellKeys): string {
  if (type === 's') return texts[Number(kept)] ?? '';
  if (type === undefined || type === 'n')
    return style !== undefined && dates.has(style) ? dateText(kept, isFrom1904) : numberText(kept);
  if (type === 'b') return kept === '1' || kept === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return kept.replace(/T00:00:00(\.0+)?Z?$/, '');
  return escapedSigns(kept);
}

/** A number as a person would type it: without exponent, without `.0`, without what computers add. */
function numberText(kept: string): string {
  if (SHORT_WHOLE.test(kept)) return kept;
  const number = Number(kept);
  if (kept.trim() === '' || !Number.isFinite(number)) return kept;
  const short = String(Number(number.toPrecision(DIGITS)));
  return short.includes('e') ? written(short) : short;
}

/** A number that is shown as a date: `YYYY-MM-DD`, with its time unless that is midnight; a time alone when it has no day. */
function dateText(kept: string, isFrom1904: boolean): string {
  const serial = Number(kept) + (isFrom1904 ? DAYS_TO_1904 : 0);
  const seconds = Math.round(serial * SECONDS_IN_DAY);
  const days = Math.floor(seconds / SECONDS_IN_DAY);
  const time = timeText(seconds - days * SECONDS_IN_DAY);
  if (days === 0 && kept.trim() !== '') return time ?? numberText(kept);
  const day = dayOfSerial(days);
  if (day === undefined) return numberText(kept);
  return time === undefined ? isoDay(day) : `${isoDay(day)} ${time}`;
}

function timeText(seconds: number): string | undefined {
  if (seconds === 0) return undefined;
  return [seconds / 3_600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** A number too large or too small for its plain form, with all its zeros. */
function written(short: string): string {
  const [, sign = '', whole = '', part = '', exponent = ''] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short) ?? [];
  const zeros = Math.abs(Number(exponent));
  if (exponent.startsWith('-')) return `${sign}0.${'0'.repeat(zeros - 1)}${whole}${part}`;
  return `${sign}${whole}${part}${'0'.repeat(zeros - part.length)}`;
}
