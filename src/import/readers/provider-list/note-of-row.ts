import type { Day } from '#domain/time/day.ts';
import { parseWrittenDay } from '#domain/time/written-day.ts';
import { postcodeKey } from '#returns/ssda903/specification/postcode.ts';
import { codesTold } from './codes-told.ts';
import { placementsOfKind } from './placements-of-kind.ts';
import type { ProviderColumns } from './provider-columns.ts';
import type { ProviderNote } from './provider-notes.ts';
import { providersOfSector } from './providers-of-sector.ts';

/** Something of a row that could not be used. */
export type RowDoubt = 'closing-date' | 'closed-without-date';

/** What a row tells of its provider, and what of it could not be used. */
export interface NotedRow {
  readonly note: ProviderNote;
  readonly doubt?: RowDoubt;
}

const NOTHING = /^(?:-+|n\/?a|null|none|nil|redacted|withheld|not (?:applicable|available|known|published))$/i;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;
const CLOSED = /closed|cancel|resign|de-?regist|ceased|lapsed|removed/i;

/** Longer than this is no value of a list, and only its beginning is looked at. */
const LONGEST = 1_000;

/** Reads what a row of a list tells of its provider; `about` are the placements that the table itself tells of, by its name. */
export function noteOfRow(values: readonly string[], columns: ProviderColumns, about: readonly string[]): NotedRow {
  const told = (places: readonly number[]) => places.map((at) => toldIn(values[at])).filter((value) => value !== '');
  const codes = codesTold(told(columns.codes).join(' '));
  const kinds = placementsOfKind(told(columns.kinds).join(' '));
  const { ended, doubt } = endOf(told(columns.closings), told(columns.statuses), columns);
  const note: ProviderNote = {
    ...codes,
    placementsInWords: kinds.length > 0 || columns.kinds.length > 0 ? kinds : about,
    providersInWords: providersOfSector(told(columns.sectors).join(' ')),
    postcodes: told(columns.postcodes)
      .map(postcodeKey)
      .filter((postcode) => POSTCODE.test(postcode)),
    ended,
  };
  return doubt === undefined ? { note } : { note, doubt };
}

function endOf(
  dates: readonly string[],
  [status]: readonly string[],
  { closings, statuses }: ProviderColumns,
): { readonly ended: Day | 'stands' | undefined; readonly doubt?: RowDoubt } {
  const days = dates.map((date) => parseWrittenDay(date, { serial: true })).filter((day) => day !== undefined);
  const [first] = days.toSorted((one, other) => one - other);
  if (first !== undefined) return { ended: first };
  if (dates.length > 0) return { ended: undefined, doubt: 'closing-date' };
  if (status !== undefined && CLOSED.test(status)) return { ended: undefined, doubt: 'closed-without-date' };
  return { ended: closings.length + statuses.length > 0 ? 'stands' : undefined };
}

/** The value, blank where something stands for nothing. */
function toldIn(value = ''): string {
  const trimmed = value.slice(0, LONGEST).trim();
  return NOTHING.test(trimmed) ? '' : trimmed;
}
