import type { ZipPart } from '../zip/zip-directory.ts';
import { ZipDamaged, zipDirectory } from '../zip/zip-directory.ts';
import { GivenFileRefused } from './given-file-refused.ts';
import type { GivenLimits } from './given-limits.ts';

/** What a zip turns out to be: a workbook, a zip of files, or what a program wrote that is not read. */
export type ZipNature = 'workbook' | 'files' | 'binary-workbook' | 'open-document' | 'document';

/** What lies in zips by itself: the notes that Macs and Windows keep beside files, and the locks of open workbooks. */
const BY_ITSELF = /(^|\/)(__MACOSX\/|\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** Opens a zip and guards it by its directory, before anything of it is unpacked. */
export function openZip(bytes: Uint8Array, limits: GivenLimits): readonly ZipPart[] {
  const parts = directoryOf(bytes, limits.entries);
  if (parts.length > limits.entries) throw tooManyFiles(limits.entries);
  if (parts.reduce((sum, { size }) => sum + size, 0) > limits.bytes) throw unpacksTooLarge();
  return parts;
}

/** The refusal of more files in zips than any return has. */
export function tooManyFiles(most: number): GivenFileRefused {
  const message = `It holds more files than are read, which is ${most.toLocaleString('en-GB')} out of all zips together.`;
  return new GivenFileRefused('too-many-files', message, 'Give the files of one return only.');
}

/** The refusal of what becomes larger than any return once it is unpacked. */
export function unpacksTooLarge(): GivenFileRefused {
  const message = 'Unpacked it would be larger than any return is, and it was not read on.';
  return new GivenFileRefused('unpacks-too-large', message, 'Check where it comes from; give the files unpacked.');
}

/** The refusal of a zip or a workbook that cannot be unpacked. */
export function damaged(what: 'zip' | 'workbook'): GivenFileRefused {
  const todo = { zip: 'Pack or copy it again.', workbook: 'Open it in Excel, save it as .xlsx again, and give that.' };
  return new GivenFileRefused('damaged', `The ${what} is damaged or has been cut short.`, todo[what]);
}

/** Tells what a zip is by the names in it. */
export function zipNatureOf(parts: readonly ZipPart[]): ZipNature {
  const names = new Set(parts.map(({ name }) => name));
  if (names.has('[Content_Types].xml')) {
    if (names.has('xl/workbook.bin')) return 'binary-workbook';
    return parts.some(({ name }) => /^xl\/.*\.xml$/.test(name)) ? 'workbook' : 'document';
  }
  return names.has('mimetype') && names.has('content.xml') ? 'open-document' : 'files';
}

/** True for a file that nobody put into a zip or a folder on purpose. */
export function liesByItself(name: string): boolean {
  return BY_ITSELF.test(name);
}

function directoryOf(bytes: Uint8Array, most: number): readonly ZipPart[] {
  try {
    return zipDirectory(bytes, most);
  } catch (fault) {
    throw fault instanceof ZipDamaged ? damaged('zip') : fault;
  }
}
