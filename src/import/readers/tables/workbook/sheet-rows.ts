import { tooManyValues } from '../given-file-refused.ts';
import type { GivenLimits } from '../given-limits.ts';
import type { RawRow } from '../raw-table.ts';
import { type CellKeys, type CellParts, cellText } from './cell-text.ts';
import { columnOf } from './column-of.ts';
import { readXmlPart } from './read-xml-part.ts';

/** The rows of a sheet, and where it could not be read whole. */
export interface SheetRows {
  readonly rows: readonly RawRow[];
  /** The first row with a cell beyond the columns that are read. */
  readonly beyond: number | undefined;
  /** The first row with a formula that has never been worked out. */
  readonly unworked: number | undefined;
}

/**
 * Reads the rows of a sheet as they come. `read-excel-file` was measured and left: it takes a fifth longer, fills every gap up
 * to the last cell, so that one cell in the far corner exhausts the memory, and gives up the workbook for one cell out of order.
 */
export async function sheetRows(
  pieces: AsyncIterable<string>,
  keys: CellKeys,
  limits: GivenLimits,
): Promise<SheetRows> {
  const reading = new SheetReading(keys, limits);
  await readXmlPart(pieces, reading);
  return reading;
}

/** One sheet on its way through the parser into rows. */
class SheetReading implements SheetRows {
  readonly rows: RawRow[] = [];
  beyond: number | undefined;
  unworked: number | undefined;
  readonly #keys: CellKeys;
  readonly #limits: GivenLimits;
  #line = 0;
  #values: (string | undefined)[] = [];
  #count = 0;
  #column = -1;
  #cell: CellParts = { type: undefined, style: undefined, kept: '' };
  #isText = false;
  #isPronounced = false;
  #isFormula = false;

  constructor(keys: CellKeys, limits: GivenLimits) {
    this.#keys = keys;
    this.#limits = limits;
  }

  open(tag: string, { r, t, s }: Readonly<Record<string, string>>): void {
    if (tag === 'c') {
      this.#column = columnOf(r) ?? this.#column + 1;
      this.#cell = { type: t, style: s, kept: '' };
      this.#isFormula = false;
    } else if (tag === 'v' || tag === 't') this.#isText = !this.#isPronounced;
    else if (tag === 'row') this.#begin(Number(r));
    else if (tag === 'f') this.#isFormula = true;
    else if (tag === 'rPh') this.#isPronounced = true;
  }

  text(piece: string): void {
    if (this.#isText) this.#cell.kept += piece;
  }

  close(tag: string): void {
    if (tag === 'c') this.#put();
    else if (tag === 'v' || tag === 't') this.#isText = false;
    else if (tag === 'row') this.#end();
    else if (tag === 'rPh') this.#isPronounced = false;
  }

  #begin(line: number): void {
    this.#line = line > 0 ? line : this.#line + 1;
    this.#values = [];
    this.#column = -1;
  }

  #put(): void {
    if (this.#cell.kept === '') {
      if (this.#isFormula && this.#cell.type !== 'str') this.unworked ??= this.#line;
      return;
    }
    if (this.#column < this.#limits.columns) this.#values[this.#column] = cellText(this.#cell, this.#keys);
    else this.beyond ??= this.#line;
  }

  #end(): void {
    this.#count += this.#values.length;
    if (this.#count > this.#limits.cells) throw tooManyValues(this.#limits.cells);
    if (this.#values.length > 0) this.rows.push({ line: this.#line, values: this.#values });
  }
}
