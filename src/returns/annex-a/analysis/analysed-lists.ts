import type { Day } from '#domain/time/day.ts';
import type { Cell, DateCell } from '../../engine/cell.ts';
import { readableDay } from '../../engine/readable.ts';
import type { FigureRow } from '../../engine/return-analysis.ts';
import type { AnnexAChild, ChildList } from '../checking/annex-a-child.ts';
import type { ListRow } from '../checking/annex-a-rows.ts';
import type { NumberCell, WrittenCodeCell } from '../checking/written-cell.ts';

/** What the figures of Annex A are counted from. */
export interface AnalysedLists {
  readonly children: readonly AnnexAChild[];
  readonly adopters: readonly ListRow<'adopters'>[];
  /** The day the lists were drawn up. */
  readonly on: Day;
}

/** A row of a list with the child it is of. */
export interface Listed<List extends ChildList> {
  readonly child: AnnexAChild;
  readonly row: ListRow<List>;
}

/** Every row of a list. */
export function listed<List extends ChildList>({ children }: AnalysedLists, list: List): readonly Listed<List>[] {
  return children.flatMap((child) => child.lists[list].map((row) => ({ child, row })));
}

/** A row behind a figure, where one of its values stands. */
export function rowAt(
  id: string | undefined,
  cell: Cell,
  about: Pick<FigureRow, 'because' | 'counts' | 'parts'>,
): FigureRow {
  const { table, line } = cell.place;
  return { child: id ?? '', table, ...(line === undefined ? {} : { line }), ...about };
}

/** True when it had not ended by the day. What has an end that cannot be read is in no figure. */
export function isStillOpen(endedOn: DateCell, on: Day): boolean {
  const day = readableDay(endedOn);
  return endedOn.isBlank || (day !== undefined && day > on);
}

/** True when it had ended by the day, and it can be read when. */
export function hasEnded(endedOn: DateCell, on: Day): boolean {
  const day = readableDay(endedOn);
  return day !== undefined && day <= on;
}

/** The words of a code, or that it is not told. */
export function partIn(cell: WrittenCodeCell): string {
  return cell.isBlank || cell.fault !== undefined ? 'Not told' : cell.label;
}

/** True when the value is read as one of these codes. */
export function isReadAs(cell: WrittenCodeCell, ...codes: readonly string[]): boolean {
  return cell.fault === undefined && cell.code !== undefined && codes.includes(cell.code);
}

/** The number, or undefined when there is none that can be read. */
export function readableNumber(cell: NumberCell): number | undefined {
  return cell.fault === undefined ? cell.number : undefined;
}
