import fc from 'fast-check';

/** A table as it is given: the headings, and then the rows. */
export type Grid = readonly (readonly string[])[];
/** Tables, each under the name of its sheet or file. */
export type Tables = ReadonlyMap<string, Grid>;

/** One way to spoil tables; every number is taken round what there is. */
export interface TableSpoiling {
  readonly how:
    | 'overwrite a value'
    | 'cut rows'
    | 'drop a row'
    | 'double a row'
    | 'shift a row'
    | 'swap columns'
    | 'swap values'
    | 'drop a column'
    | 'head otherwise'
    | 'drop a table'
    | 'double a table'
    | 'name otherwise';
  readonly table: number;
  readonly one: number;
  readonly other: number;
  readonly text: string;
}

const anywhere = fc.nat({ max: 1_000_000 });

/** A way to spoil tables: their rows, their columns, a value, or a table as a whole. */
export const tableSpoiling: fc.Arbitrary<TableSpoiling> = fc.record({
  how: fc.constantFrom(
    ...(['overwrite a value', 'overwrite a value', 'cut rows', 'drop a row', 'double a row', 'shift a row'] as const),
    ...(['swap columns', 'swap values', 'drop a column', 'head otherwise'] as const),
    ...(['drop a table', 'double a table', 'name otherwise'] as const),
  ),
  table: anywhere,
  one: anywhere,
  other: anywhere,
  text: fc.oneof(
    fc.constantFrom('', '#N/A', 'nan', '31/31/nowhen', '31/12/9999', '9999-12-31', '0001-01-01', '-1', '1e99', '0'),
    fc.constantFrom('CHILD', 'DOB', 'List 3', 'Child Unique ID', '=1+1', '"', 'a\nb', '1', 'M', '2025-04-01'),
    fc.string({ maxLength: 12 }),
  ),
});

/** The tables, spoilt. */
export function spoilTables(tables: Tables, spoiling: TableSpoiling): Tables {
  const { how, table, text } = spoiling;
  const names = [...tables.keys()];
  const name = names[table % Math.max(1, names.length)] ?? '';
  const grid = tables.get(name);
  if (grid === undefined) return tables;
  if (how === 'drop a table') return new Map([...tables].filter(([each]) => each !== name));
  if (how === 'double a table') return new Map([...tables, [`Copy of ${name}`, grid]]);
  if (how === 'name otherwise') return new Map([...tables].map(([each, of]) => [each === name ? text : each, of]));
  return new Map([...tables, [name, spoiltGrid(grid, spoiling)]]);
}

function spoiltGrid(grid: Grid, { how, one, other, text }: TableSpoiling): Grid {
  const [headings = [], ...rows] = grid;
  const [a, b] = [one % Math.max(1, headings.length), other % Math.max(1, headings.length)];
  const at = one % Math.max(1, rows.length);
  const row = rows[at] ?? [];
  switch (how) {
    case 'cut rows':
      return grid.slice(0, one % (grid.length + 1));
    case 'drop a row':
      return [headings, ...rows.toSpliced(at, 1)];
    case 'double a row':
      return [headings, ...rows.toSpliced(other % (rows.length + 1), 0, row)];
    case 'shift a row':
      return [headings, ...rows.toSpliced(at, 1, row.toSpliced(b, 0, text))];
    case 'swap columns':
      return grid.map((each) => swapped(each, a, b));
    case 'swap values':
      return [headings, ...rows.map((each) => swapped(each, a, b))];
    case 'drop a column':
      return grid.map((each) => each.toSpliced(a, 1));
    case 'head otherwise':
      return [changed(headings, a, text), ...rows];
    default:
      return [headings, ...rows.map((each, index) => (index === at ? changed(each, b, text) : each))];
  }
}

/** The tables with other words in one place. */
export function overwritten(tables: Tables, { name, row, column }: Place, words: string): Tables {
  const grid = tables.get(name) ?? [];
  return new Map([...tables, [name, grid.map((each, index) => (index === row ? changed(each, column, words) : each))]]);
}

/** A value of a table, and where it stands. */
export interface Place {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  /** What stands first in the row: whose it is. */
  readonly of: string;
}

/** So many places of every column of every table, as far apart as its rows let them be, whether anything stands there or not. */
export function placesIn(tables: Tables, ofEach: number): readonly Place[] {
  return [...tables].flatMap(([name, [headings = [], ...rows]]) => {
    const count = Math.min(ofEach, rows.length);
    const some = Array.from({ length: count }, (_, at) => 1 + Math.floor((at * rows.length) / count));
    return some.flatMap((row) =>
      headings.map((heading, column) => ({ name, row, column, heading, of: rows[row - 1]?.[0] ?? '' })),
    );
  });
}

function changed(row: readonly string[], column: number, value: string): readonly string[] {
  return row.map((each, index) => (index === column ? value : each));
}

function swapped(row: readonly string[], a: number, b: number): readonly string[] {
  return row.map((each, index) => (index === a ? row[b] : index === b ? row[a] : each) ?? '');
}

/** Tables as CSV files, each under its name with the ending where it has none. */
export function csvTexts(tables: Tables): ReadonlyMap<string, string> {
  return new Map(
    [...tables].map(([name, grid]) => [
      name.endsWith('.csv') ? name : `${name}.csv`,
      `${grid.map(lineOf).join('\r\n')}\r\n`,
    ]),
  );
}

function lineOf(row: readonly string[]): string {
  return row.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',');
}
