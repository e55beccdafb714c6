import type { GivenOddity } from '#domain/exchange/given-table.ts';
import { LONGEST_HEADING } from './heading-row.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { whereOf } from './row-oddities.ts';

/** A column that is read: its heading, and its place in the rows. */
export interface ChosenColumn {
  readonly name: string;
  readonly place: number;
}

/** The columns of a table that are read: those with a heading, and of several with the same the first. What is lost is told. */
export function chosenColumns(
  table: RawTable,
  headings: RawRow,
  rows: readonly RawRow[],
  tell: (oddity: GivenOddity) => void,
): readonly ChosenColumn[] {
  const chosen = new Map<string, ChosenColumn>();
  for (const [place, heading] of headings.values.entries()) {
    const name = heading?.slice(0, LONGEST_HEADING).trim() ?? '';
    if (name === '') continue;
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    const first = chosen.get(key);
    if (first === undefined) chosen.set(key, { name, place });
    else tell(repeated(table, headings, first, rows.find(differsAt(first.place, place)), place));
  }
  for (const oddity of unnamed(table, headings, rows)) tell(oddity);
  return [...chosen.values()];
}

function differsAt(one: number, other: number): (row: RawRow) => boolean {
  return ({ values }) => textAt(values, one) !== textAt(values, other);
}

function repeated(
  table: RawTable,
  headings: RawRow,
  { name, place }: ChosenColumn,
  other: RawRow | undefined,
  again: number,
): GivenOddity {
  const both = `The heading ${name} stands over columns ${place + 1} and ${again + 1}`;
  return {
    ...{ code: 'repeated-heading', ...whereOf(table), line: other?.line ?? headings.line, field: name },
    ...(other === undefined ? {} : { value: textAt(other.values, again) }),
    loses: other !== undefined,
    message:
      other === undefined
        ? `${both}, which hold the same.`
        : `${both}, which differ first on line ${other.line}. Only the first was read.`,
    todo: 'Take out the column that is not meant, or give it the heading that it should have.',
  };
}

/** Columns without a heading in which something stands. Beyond its headings a ruled row is told of by itself. */
function unnamed(table: RawTable, headings: RawRow, rows: readonly RawRow[]): readonly GivenOddity[] {
  const named = headings.values.map((heading) => (heading ?? '').trim() !== '');
  const found = new Map<number, RawRow>();
  for (const row of rows) {
    const wide = table.isRuled ? Math.min(named.length, row.values.length) : row.values.length;
    for (let place = 0; place < wide; place += 1) {
      if (named[place] !== true && !found.has(place) && textAt(row.values, place) !== '') found.set(place, row);
    }
  }
  return [...found].map(([place, row]) => ({
    ...{ code: 'unnamed-column', ...whereOf(table), line: row.line, value: textAt(row.values, place), loses: true },
    message: `Column ${place + 1} has no heading, and from line ${row.line} on something stands in it. It was not read.`,
    todo: 'Give the column its heading, or take it out.',
  }));
}

function textAt(values: RawRow['values'], place: number): string {
  return values[place]?.trim() ?? '';
}
