import type { GivenFile, GivenOddity, GivenTable, GivenTables } from '#domain/exchange/given-table.ts';
import type { XmlWork } from '../xml/xml-work.ts';
import { toldRefusal, withoutFolders } from './given-file-refused.ts';
import { type GivenLimits, givenLimits } from './given-limits.ts';
import { LONGEST_HEADING } from './heading-row.ts';
import { OddityList } from './oddity-list.ts';
import type { RawTable } from './raw-table.ts';
import { readCsv } from './read-csv.ts';
import { refusalOfKind } from './refusal-of-kind.ts';
import { TableBudget } from './table-budget.ts';
import { tableOfRows } from './table-of-rows.ts';
import { type UnpackedFile, unpackGivenFiles } from './unpack-given-files.ts';

/** What helps in reading given files. */
export interface GivenOptions {
  /** True for a row of values that are the headings of a table, those that are empty left out. */
  readonly isHeading?: (values: readonly string[]) => boolean;
  /** Reads an XML file as tables, for a return that has such a form; without it XML files are told and not read. */
  readonly readXml?: (file: GivenFile, work: XmlWork) => Promise<GivenTables>;
  readonly limits?: GivenLimits;
}

type File = Extract<UnpackedFile, { readonly file: GivenFile }>;
type Tell = (oddity: GivenOddity) => void;

/**
 * Reads whatever was handed over as tables: CSV files and workbooks, and zips of them, each by its content and not by its
 * name. What was read otherwise than it stands, or not at all, is told; a file that cannot be read leaves the others read.
 */
export async function readGivenFiles(
  files: Iterable<GivenFile> | AsyncIterable<GivenFile>,
  options: GivenOptions = {},
): Promise<GivenTables> {
  const tables: GivenTable[] = [];
  const oddities = new OddityList();
  const budget = new TableBudget(options.limits ?? givenLimits);
  for await (const each of unpackGivenFiles(files, options.limits)) {
    if (each.kind === 'oddity') oddities.tell(each.oddity);
    else tables.push(...(await tablesOf(each, budget, options, (oddity) => oddities.tell(oddity))));
  }
  return { tables, oddities: oddities.all() };
}

/** The tables of one file; none of them when it is refused half-way. */
async function tablesOf(
  each: File,
  budget: TableBudget,
  options: GivenOptions,
  tellAll: Tell,
): Promise<readonly GivenTable[]> {
  const { limits = givenLimits } = options;
  const isHeading = askedOfFew(options.isHeading, limits);
  let isTold = false;
  const tell = (oddity: GivenOddity): void => {
    isTold = true;
    tellAll(oddity);
  };
  try {
    if (each.kind === 'xml' && options.readXml !== undefined) {
      const read = await options.readXml(budget.spentOn(each.file), budget.xml);
      for (const oddity of read.oddities) tell(oddity);
      return read.tables;
    }
    const raw = await rawTablesOf(each, budget, limits, isHeading, tell);
    const tables = raw.flatMap((table) => tableOfRows(table, { limits, isHeading, tell }) ?? []);
    if (tables.length === 0 && !isTold) throw refusalOfKind('empty');
    return tables;
  } catch (fault) {
    tell(toldRefusal(each.file.name, fault));
    return [];
  }
}

/** Asks whether values are headings only where they may be: no table has so many columns, and none with so long a name. */
function askedOfFew(isHeading: GivenOptions['isHeading'], { columns }: GivenLimits): GivenOptions['isHeading'] {
  if (isHeading === undefined) return undefined;
  return (values) => values.length <= columns && isHeading(values.filter(({ length }) => length <= LONGEST_HEADING));
}

async function rawTablesOf(
  { kind, file }: File,
  budget: TableBudget,
  limits: GivenLimits,
  isHeading: GivenOptions['isHeading'],
  tell: Tell,
): Promise<readonly RawTable[]> {
  if (kind === 'workbook') {
    // A return of CSV files alone does not wait for the XML parser to be loaded.
    const { readWorkbook } = await import('./workbook/read-workbook.ts');
    return readWorkbook(file, budget, limits, tell);
  }
  if (kind === 'text') return [await readCsv(file, budget, limits, isHeading, tell)];
  tell(xmlFile(withoutFolders(file.name)));
  return [];
}

function xmlFile(file: string): GivenOddity {
  return {
    ...{ code: 'xml-file', file, loses: true },
    message: 'This is an XML file, which is not read as a table.',
    todo: 'Give the CSV files or the workbook of the return, or choose the return that the XML file is of.',
  };
}
