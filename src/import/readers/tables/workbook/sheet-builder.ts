import { tooManyValues } from '../given-file-refused.ts';
import { type GivenLimits, ROW_COUNTS_AS, valuesIn } from '../given-limits.ts';
import type { RawRow } from '../raw-table.ts';
import { type CellKeys, type CellParts, cellText } from './cell-text.ts';

/** The rows of a sheet, and where it could not be read whole. */
export interface SheetRows {
  readonly rows: readonly RawRow[];
  /** What it counts as: its cells, the empty ones too, with the rows. */
  readonly count: number;
  /** The first row with a cell beyond the columns that are read. */
  readonly beyond: number | undefined;
  /** The first row with a formula that has never been worked out. */
  readonly unworked: number | undefined;
}

/** One sheet on its way into rows. Cells that are left out are left out here too: one in the far corner costs nothing. */
export class SheetBuilder implements SheetRows {
  readonly rows: RawRow[] = [];
  beyond: number | undefined;
  unworked: number | undefined;
  readonly #keys: CellKeys;
  readonly #limits: GivenLimits;
  #line = 0;
  #values: (string | undefined)[] = [];
  #column = -1;
  #count = 0;
  /** What the cells of the present row count as. */
  #met = 0;

  constructor(keys: CellKeys, limits: GivenLimits) {
    this.#keys = keys;
    this.#limits = limits;
  }

  get count(): number {
    return this.#count;
  }

  /** Begins a row of a number; the next one when it has none. */
  begin(line: number): void {
    this.#line = line > 0 ? line : this.#line + 1;
    this.#values = [];
    this.#column = -1;
    this.#met = 0;
  }

  /** Puts a cell into a column; into the next one when it has none. */
  put(column: number | undefined, cell: CellParts): void {
    this.#column = column ?? this.#column + 1;
    const text = cell.kept === '' ? '' : cellText(cell, this.#keys);
    this.#met += valuesIn(text);
    if (this.#count + this.#met > this.#limits.cells) throw tooManyValues();
    if (cell.kept === '') {
      if (cell.isFormula && cell.type !== 'str') this.unworked ??= this.#line;
    } else if (this.#column < this.#limits.columns) this.#values[this.#column] = text;
    else this.beyond ??= this.#line;
  }

  /** Ends the row. */
  end(): void {
    const isEmpty = this.#values.length === 0;
    this.#count += isEmpty ? this.#met + 1 : Math.max(this.#met, this.#values.length) + ROW_COUNTS_AS;
    if (this.#count > this.#limits.cells) throw tooManyValues();
    if (isEmpty) return;
    this.rows.push({ line: this.#line, values: this.#values });
    this.#values = [];
  }
}
