import type { Derived } from '#derive/derive-child.ts';
import type { RecordId } from '#domain/history/child-history.ts';

/** A value of a derived row. Dates are ISO text, which PostgreSQL reads and gives as they stand. */
export type Cell = string | number | null | readonly string[];
/** The cells of one row, by column. */
export type Cells = Readonly<Record<string, Cell>>;
/** One thing of one part of what is derived. */
export type Item<Part extends keyof Derived> = Derived[Part][number];

/** Where one part of what is derived is kept: its columns, how a thing becomes cells, and how cells become the thing again. */
export interface DerivedTable<Part extends keyof Derived = keyof Derived> {
  readonly part: Part;
  readonly name: string;
  readonly columns: Readonly<Record<string, 'uuid' | 'text' | 'date' | 'integer' | 'smallint' | 'text[]'>>;
  cells(item: Item<Part>): Cells;
  item(cells: Cells): Item<Part>;
}

/** The text of a column that is never empty. Throws when it is: the table was changed by another hand. */
export function textIn(cells: Cells, column: string): string {
  const value = cells[column];
  if (typeof value !== 'string') throw new Error(`A derived row has no "${column}"`);
  return value;
}

/** The text of a column under a name of the domain, or nothing when it is empty: spread it into the thing. */
export function textAs<const Name extends string>(
  cells: Cells,
  column: string,
  name: Name,
): { readonly [K in Name]?: string } {
  const value = cells[column];
  return typeof value === 'string' ? ({ [name]: value } as { readonly [K in Name]: string }) : {};
}

/** The record a row is about. */
export function recordIn(cells: Cells): RecordId {
  return textIn(cells, 'record') as RecordId;
}

/** The text of a column as one of the words it may be. Throws on any other. */
export function oneOf<const Word extends string>(cells: Cells, column: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === cells[column]);
  if (found === undefined) throw new Error(`A derived row has "${String(cells[column])}" for "${column}"`);
  return found;
}
