import { type Cell, DateCell, TextCell } from '../../engine/cell.ts';
import type { Place } from '../../engine/return-issue.ts';
import type { AnnexAColumn } from '../specification/annex-a-column.ts';
import { type annexALists, columnsOf, type ListKey } from '../specification/annex-a-lists.ts';
import { dayWritten } from './day-written.ts';
import { NumberCell, WrittenCodeCell } from './written-cell.ts';

type Columns<List extends ListKey> = (typeof annexALists)[List]['columns'];

type CellOf<Column> =
  Column extends AnnexAColumn<'date'>
    ? DateCell
    : Column extends AnnexAColumn<'number'>
      ? NumberCell
      : Column extends AnnexAColumn<'code'>
        ? WrittenCodeCell
        : TextCell;

/** One row of a list as its rules read it: every value by our own name, there even when the file has none. */
export type ListRow<List extends ListKey> = {
  readonly [Property in keyof Columns<List>]: CellOf<Columns<List>[Property]>;
};

/** A row of a list whose kind does not matter: the values its table has, in order, and where it stands. */
export interface AnyRow {
  readonly list: ListKey;
  readonly line: number;
  readonly values: readonly RowValue[];
}

/** One value of a row, with its column. */
export interface RowValue {
  readonly property: string;
  readonly column: AnnexAColumn;
  readonly cell: Cell;
}

/** A row both ways: by name, and as values in order. */
export interface BothWays<List extends ListKey = ListKey> extends AnyRow {
  readonly list: List;
  readonly row: ListRow<List>;
}

/** Makes rows of one list, of tables that have the same columns. `at` gives where the text of a column stands in the row. */
export function rowMaker<List extends ListKey>(
  list: List,
  table: string,
  at: (property: string) => number | undefined,
): (place: { readonly row: number; readonly line: number }, texts: readonly string[]) => BothWays<List> {
  const columns = columnsOf(list).map(([property, column]) => ({ property, column, index: at(property) }));
  const there = columns.filter(({ index }) => index !== undefined);
  return ({ row: number, line }, texts) => {
    const row: Record<string, Cell> = {};
    for (const { property, column, index } of columns) {
      const value = index === undefined ? '' : (texts[index] ?? '').trim();
      row[property] = cellOf(column, { table, field: column.heading, value, row: number, line });
    }
    return new RowOfColumns(list, line, row, there);
  };
}

type Column = Omit<RowValue, 'cell'>;

/** A row whose values are told in order when they are asked for: a workbook has a million, and most are never asked. */
class RowOfColumns<List extends ListKey> implements BothWays<List> {
  readonly list: List;
  readonly line: number;
  readonly row: ListRow<List>;
  readonly #cells: Readonly<Record<string, Cell>>;
  readonly #columns: readonly Column[];

  constructor(list: List, line: number, cells: Readonly<Record<string, Cell>>, columns: readonly Column[]) {
    this.list = list;
    this.line = line;
    // The columns of the list say of what kind each value is, and each was made so.
    this.row = cells as ListRow<List>;
    this.#cells = cells;
    this.#columns = columns;
  }

  get values(): readonly RowValue[] {
    const values: RowValue[] = [];
    for (const { property, column } of this.#columns) {
      const cell = this.#cells[property];
      if (cell !== undefined) values.push({ property, column, cell });
    }
    return values;
  }
}

function cellOf({ kind, set }: AnnexAColumn, place: Place): Cell {
  if (kind === 'date') return new DateCell(place, dayWritten);
  if (kind === 'number') return new NumberCell(place);
  return set === undefined ? new TextCell(place) : new WrittenCodeCell(place, set);
}
