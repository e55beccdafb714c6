import type { Cell, CodeCell } from './cell.ts';

/** True when there is a value and it can be read: a date is a date, a code one of the year. */
export function isGiven(cell: Cell): boolean {
  return !cell.isBlank && cell.fault === undefined;
}

/** Those in which something stands, readable or not. */
export function filledOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ isBlank }) => !isBlank);
}

/** True when the code is this one. Throws NotDecided when it is none of the year. */
export function isCode(cell: CodeCell, ...codes: readonly string[]): boolean {
  return cell.code !== undefined && codes.includes(cell.code);
}

/** The same values, those that cannot be read last: what can be decided without them is decided before they are asked. */
export function readableFirst<Some extends Cell>(cells: readonly Some[]): readonly Some[] {
  if (cells.every(({ fault }) => fault === undefined)) return cells;
  return [...cells].sort((one, other) => Number(one.fault !== undefined) - Number(other.fault !== undefined));
}

/** The same rows, those of which one of these values cannot be read last. */
export function readableRowsFirst<Row>(rows: readonly Row[], cellsOf: (row: Row) => readonly Cell[]): readonly Row[] {
  const isUnreadable = (row: Row) => cellsOf(row).some(({ fault }) => fault !== undefined);
  const unreadable = rows.filter(isUnreadable);
  return unreadable.length === 0 ? rows : [...rows.filter((row) => !unreadable.includes(row)), ...unreadable];
}
