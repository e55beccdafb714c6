import type { GivenFile, GivenTables } from '#domain/exchange/given-table.ts';
import { readSsda903Xml } from '#import/readers/ssda903-xml/read-ssda903-xml.ts';
import { readGivenFiles } from '#import/readers/tables/read-given-files.ts';
import { areHeadings } from '#returns/ssda903/reading/recognise-table.ts';

/** Reads an SSDA903 return from whatever holds it: CSV files, workbooks, the XML form, or zips of them. */
export function readSsda903Files(files: readonly GivenFile[]): Promise<GivenTables> {
  return readGivenFiles(files, { isHeading: areHeadings, readXml: readSsda903Xml });
}
