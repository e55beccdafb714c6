import writeWorkbook, { type Sheet } from 'write-excel-file/node';
import { writeZip } from '#documents/zip/write-zip.ts';
import type { GivenFile } from '#domain/exchange/given-table.ts';

/** A file given as bytes, handed over in pieces of a size. */
export function givenBytes(name: string, bytes: Uint8Array, piece = 65_536): GivenFile {
  return {
    name,
    size: bytes.length,
    async *open() {
      for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
    },
  };
}

/** A file given as text in UTF-8. */
export function givenText(name: string, text: string): GivenFile {
  return givenBytes(name, Buffer.from(text, 'utf8'));
}

/** Files given by their names, each a text or bytes. */
export function givenFiles(files: ReadonlyMap<string, string | Uint8Array>): readonly GivenFile[] {
  return [...files].map(([name, each]) => (typeof each === 'string' ? givenText(name, each) : givenBytes(name, each)));
}

/** A zip of files by their names, each a text or bytes. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytesOf = (each: string | Uint8Array) => (typeof each === 'string' ? Buffer.from(each, 'utf8') : each);
  return writeZip(Object.entries(files).map(([name, each]) => ({ name, bytes: bytesOf(each) })));
}

/** What a cell of a workbook may be written from. */
export type CellValue = string | number | boolean | Date | null;

/** A workbook as Excel would keep it, of sheets by their names. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<Uint8Array> {
  const written = Object.entries(sheets).map(
    ([sheet, rows]): Sheet<never> => ({ sheet, data: rows.map((row) => row.map(cellOf)) }),
  );
  return writeWorkbook(written).toBuffer();
}

function cellOf(value: CellValue) {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' };
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
}
