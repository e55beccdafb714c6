import type { GivenTable } from '#domain/exchange/given-table.ts';
import { type TableId, tableIds, tableOf } from '../specification/ssda903-tables.ts';

/** A table of the return that was found in what was given: which it is, and where each of its columns stands. */
export interface RecognisedTable {
  readonly id: TableId;
  readonly given: GivenTable;
  /** For each column of the specification where it stands in a row; undefined for one that is not there. */
  readonly places: readonly (number | undefined)[];
  /** Headings of the specification that are not there, those that only the XML has left out. */
  readonly missing: readonly string[];
  /** Headings that are none of the specification. */
  readonly extra: readonly string[];
}

/** So much of a table’s columns must be there. */
const ENOUGH = 0.6;
const ALL_HEADINGS = tableIds.flatMap((id) => Object.values(tableOf(id).columns).map(({ heading }) => heading));
/** Headings of one table alone. One of them must be there: any list of children has most of the columns of UASC. */
const OWN = new Set(ALL_HEADINGS.filter((heading, at) => !ALL_HEADINGS.toSpliced(at, 1).includes(heading)));

/** Which table of the return one is, by its columns whatever its name and their order; undefined when it is none. */
export function recogniseTable(given: GivenTable): RecognisedTable | undefined {
  const headings = given.columns.map(plainHeading);
  const all = tableIds.map((id) => matched(id, given, headings)).filter(isKnown);
  return all.toSorted((one, other) => shareOf(other) - shareOf(one) || other.found - one.found)[0]?.table;
}

/** True for a row of values that are the headings of a table of the return. */
export function areHeadings(values: readonly string[]): boolean {
  return recogniseTable({ file: '', columns: values, rows: [] }) !== undefined;
}

interface Matched {
  readonly table: RecognisedTable;
  readonly found: number;
  /** Whether a heading that no other table has was found. */
  readonly hasOwn: boolean;
}

function matched(id: TableId, given: GivenTable, headings: readonly string[]): Matched {
  const columns = Object.values(tableOf(id).columns);
  const places = columns.map(({ heading }) => {
    const at = headings.indexOf(heading);
    return at < 0 ? undefined : at;
  });
  const missing = columns.filter(
    (column, at) => places[at] === undefined && !(column.kind === 'code' && column.onlyInXml === true),
  );
  const known = new Set<string>(columns.map(({ heading }) => heading));
  return {
    table: {
      id,
      given,
      places,
      missing: missing.map(({ heading }) => heading),
      extra: given.columns.filter((_, at) => headings[at] !== '' && !known.has(headings[at] ?? '')),
    },
    found: places.filter((at) => at !== undefined).length,
    hasOwn: columns.some(({ heading }, at) => places[at] !== undefined && OWN.has(heading)),
  };
}

function isKnown(each: Matched): boolean {
  return shareOf(each) >= ENOUGH && each.hasOwn && each.table.places[0] !== undefined;
}

function shareOf({ found, table }: Matched): number {
  return found / (found + table.missing.length);
}

/** Case, spaces, and what spreadsheets and exports put around a heading are only spelling. */
function plainHeading(written: string): string {
  const plain = written
    .replaceAll(/[^A-Za-z0-9_]+/g, ' ')
    .trim()
    .replaceAll(' ', '_')
    .toUpperCase();
  return ALSO_CALLED[plain] ?? plain;
}

/** Other names of a column in files that were seen. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  CHILDID: 'CHILD',
  CHILD_ID: 'CHILD',
  PL: 'PLACE',
};
