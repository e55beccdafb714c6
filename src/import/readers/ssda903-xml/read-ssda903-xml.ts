import { SaxesParser } from 'saxes';
import type { GivenFile, GivenOddity, GivenRow, GivenTable, GivenTables } from '#domain/exchange/given-table.ts';
import { type TableId, tableIds, tableOf } from '#returns/ssda903/specification/ssda903-tables.ts';
import { CinFileRefused } from '../cin-xml/cin-file-refused.ts';
import { openXmlText, UndecodableBytes } from '../cin-xml/xml-text.ts';
import { givenLimits } from '../tables/given-limits.ts';
import { xmlEntities } from '../xml/xml-entities.ts';
import { XmlWork } from '../xml/xml-work.ts';
import { Ssda903Rows } from './ssda903-rows.ts';

/** No value, comment or tag of a return comes near. */
const LONGEST = 1_000_000;
/** A child, its header, a row in it, a value. */
const DEEPEST = 8;
/** Kinds of element that no return has, before what has them is taken for no return. */
const MOST_UNKNOWN = 1_000;

/** The tables that the XML form has a place for. */
const IN_XML: readonly TableId[] = tableIds.filter((id) => tableOf(id).since === undefined);

/** Thrown inside the reader alone. */
class Refused extends Error {}

/** Reads the XML form of an SSDA903 return as the tables of its CSV form, headings and all. A file that cannot be read to its end gives no table, and says why. */
export async function readSsda903Xml(file: GivenFile, work = new XmlWork()): Promise<GivenTables> {
  const oddities: GivenOddity[] = [];
  const rows = new Ssda903Rows();
  try {
    await readInto(rows, file, work);
  } catch (fault) {
    return { tables: [], oddities: [refusal(file.name, fault)] };
  }
  for (const { name, line } of rows.unknown) oddities.push(unknownElement(file.name, name, line));
  return { tables: IN_XML.map((id) => tableFrom(id, file.name, rows)), oddities };
}

async function readInto(rows: Ssda903Rows, file: GivenFile, work: XmlWork): Promise<void> {
  const parser = new SaxesParser();
  let [since, depth] = [0, 0];
  parser.ENTITIES = xmlEntities;
  parser.on('opentag', ({ name }) => {
    since = 0;
    depth += 1;
    if (depth > DEEPEST) refuse(`Elements stand deeper in each other on line ${parser.line} than those of any return.`);
    rows.open(name, parser.line);
  });
  parser.on('text', (text) => rows.text(text));
  parser.on('cdata', (text) => rows.text(text));
  parser.on('closetag', ({ name }) => {
    since = 0;
    depth -= 1;
    rows.close(name);
  });
  parser.on('doctype', () =>
    refuse('It has a document type declaration, which can hide harm and which no return has.'),
  );
  parser.on('error', ({ message }) => refuse(`It is not well-formed XML: ${message}.`));
  const { pieces } = await openXmlText(file.open());
  for await (const piece of pieces) {
    if (!work.take(piece)) refuse('It has more elements, attributes and line ends than any return.');
    parser.write(piece);
    if (rows.count > givenLimits.cells) refuse('It has more rows and values than any return.');
    if (rows.unknownCount > MOST_UNKNOWN)
      refuse(`It has more than ${MOST_UNKNOWN} kinds of element that no return has.`);
    since += piece.length;
    if (since > LONGEST) refuse(`A value, comment or tag before line ${parser.line} is longer than any of a return.`);
  }
  parser.close();
  if (!rows.isReturn) refuse('It is not an SSDA903 return: there is no child with a header in it.');
}

function refuse(message: string): never {
  throw new Refused(message);
}

function refusal(file: string, fault: unknown): GivenOddity {
  if (!(fault instanceof Refused || fault instanceof CinFileRefused || fault instanceof UndecodableBytes)) throw fault;
  const message = fault instanceof UndecodableBytes ? 'Some of it is not text in the encoding it says.' : fault.message;
  return {
    code: 'unreadable-file',
    file,
    loses: true,
    message: `${file} was not read. ${message}`,
    todo: 'Export the return again, or give its CSV files.',
  };
}

function unknownElement(file: string, name: string, line: number): GivenOddity {
  return {
    ...{ code: 'unknown-element', file, line, field: name, loses: true },
    message: `The XML form of the return has no place for <${name}>, and it was not read.`,
    todo: 'Take it out, or give the return as CSV files.',
  };
}

function tableFrom(id: TableId, file: string, rows: Ssda903Rows): GivenTable {
  const columns = Object.values(tableOf(id).columns).map(({ heading }) => heading);
  const given = rows.of(id).map(
    ({ line, values }): GivenRow => ({
      line,
      values: columns.map((column) => values.get(column) ?? ''),
    }),
  );
  return { file, sheet: tableOf(id).name, columns, rows: given };
}
