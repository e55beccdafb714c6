import { type TableId, tableOf } from '#returns/ssda903/specification/ssda903-tables.ts';
import { ROW_COUNTS_AS } from '../tables/given-limits.ts';

/** A row as it is gathered: a value for each heading that was met. */
export interface GatheredRow {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

type Open = { readonly line: number; readonly values: Map<string, string> };

/** Elements that hold the values of one row, and the table it belongs to. */
const ROWS: Readonly<Record<string, TableId>> = {
  HEADER: 'headers',
  EPISODE: 'episodes',
  AREVIEW: 'reviews',
  AMISSING: 'missing',
  PERMANENCE: 'previousPermanence',
  OC2: 'outcomes',
  AD_PLACED: 'placedForAdoption',
};

/** Elements of the header that belong to tables of their own, by the heading there. */
const IN_HEADER: readonly { readonly id: TableId; readonly headings: readonly string[] }[] = [
  { id: 'uasc', headings: ['DUC'] },
  { id: 'leavers', headings: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  {
    id: 'adoptions',
    headings: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  },
];

const HEADINGS: Readonly<Record<string, string>> = { CHILDID: 'CHILD', PL: 'PLACE' };
/** What is repeated in each table of a child. */
const OF_THE_CHILD = ['CHILD', 'SEX', 'DOB'];
const AROUND = new Set(['EXPSSDA903', 'CHILD']);

const KNOWN = new Set([
  ...['CHILDID', 'UPN', 'SEX', 'DOB', 'ETHNIC', 'UASC', 'MOTHER', 'MC_DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  ...['REVIEW', 'REVIEW_CODE', 'PREV_PERM', 'LA_PERM', 'DATE_PERM', 'SDQ_SCORE', 'SDQ_REASON', 'CONVICTED'],
  ...['HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'],
  ...['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  ...['DECOM', 'RNE', 'LS', 'CIN', 'PL', 'PL_POST', 'HOME_POST', 'URN', 'PLACE_PROVIDER', 'DEC', 'REC'],
  ...['REASON_PLACE_CHANGE', ...IN_HEADER.flatMap(({ headings }) => headings)],
]);

/** Gathers the elements of the XML form into rows of the tables that the CSV form has. */
export class Ssda903Rows {
  readonly #rows = new Map<TableId, Open[]>();
  readonly #open: { readonly id: TableId; readonly row: Open }[] = [];
  readonly #unknown = new Map<string, number>();
  #header: Open | undefined;
  /** The rows of the child so far, which take its number and date of birth when it ends. */
  #ofChild: { readonly id: TableId; readonly row: Open }[] = [];
  #text = '';
  #count = 0;

  /** Values in all the rows so far, full or empty, each row counted as some more. */
  get count(): number {
    return this.#count;
  }

  /** True when a child with a header was met. */
  get isReturn(): boolean {
    return this.#rows.has('headers');
  }

  /** Elements that the XML form does not have, each where it first stands. */
  get unknown(): readonly { readonly name: string; readonly line: number }[] {
    return [...this.#unknown].map(([name, line]) => ({ name, line }));
  }

  /** How many they are. */
  get unknownCount(): number {
    return this.#unknown.size;
  }

  of(id: TableId): readonly GatheredRow[] {
    return this.#rows.get(id) ?? [];
  }

  open(name: string, line: number): void {
    this.#text = '';
    const id = ROWS[name];
    if (id === undefined) {
      if (!AROUND.has(name) && !KNOWN.has(name) && !this.#unknown.has(name)) this.#unknown.set(name, line);
      return;
    }
    const row: Open = { line, values: new Map() };
    this.#countRow(id);
    this.#open.push({ id, row });
    if (id === 'headers') this.#header = row;
  }

  text(text: string): void {
    this.#text += text;
  }

  close(name: string): void {
    const current = this.#open.at(-1);
    if (name === 'CHILD') this.#endChild();
    else if (ROWS[name] !== undefined && current !== undefined) {
      this.#open.pop();
      this.#ofChild.push(current);
    } else if (KNOWN.has(name)) current?.row.values.set(HEADINGS[name] ?? name, this.#text.trim());
    this.#text = '';
  }

  #endChild(): void {
    const header = this.#header;
    for (const { id, row } of this.#ofChild) this.#keep(id, row, header);
    if (header !== undefined) for (const { id, headings } of IN_HEADER) this.#splitOff(id, headings, header);
    this.#ofChild = [];
    this.#header = undefined;
  }

  /** What stands in the header and belongs to another table is a row there when any of it is filled; a child said to be unaccompanied has one in any case. */
  #splitOff(id: TableId, headings: readonly string[], header: Open): void {
    const filled = headings.some((heading) => (header.values.get(heading) ?? '') !== '');
    if (!filled && !(id === 'uasc' && header.values.get('UASC') === '1')) return;
    const values = new Map(headings.map((heading) => [heading, header.values.get(heading) ?? '']));
    this.#countRow(id);
    this.#keep(id, { line: header.line, values }, header);
  }

  #countRow(id: TableId): void {
    this.#count += Object.keys(tableOf(id).columns).length + ROW_COUNTS_AS;
  }

  #keep(id: TableId, row: Open, header: Open | undefined): void {
    for (const heading of OF_THE_CHILD)
      if (!row.values.has(heading)) row.values.set(heading, header?.values.get(heading) ?? '');
    const rows = this.#rows.get(id) ?? [];
    this.#rows.set(id, rows);
    rows.push(row);
  }
}
