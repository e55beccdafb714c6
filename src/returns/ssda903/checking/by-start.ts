import type { DateCell } from '../../engine/cell.ts';

/** Later than any day. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Rows by the day they began, those of one day as they were sent; one with no start comes last. Throws NotDecided when there are several and a start cannot be read. */
export function byStart<Some extends { readonly startedOn: DateCell }>(rows: readonly Some[]): readonly Some[] {
  return rows.toSorted((one, other) => (one.startedOn.day ?? LAST) - (other.startedOn.day ?? LAST));
}
