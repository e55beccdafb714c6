import type { TextPart } from '../safe-address/find-leaks.ts';
import { readZip, type ZipEntry } from '../zip/read-zip.ts';
import { type DocumentText, notRead } from './document-text.ts';
import { readSheets } from './read-sheets.ts';
import { readXmlText } from './read-xml-text.ts';

const XML = /\.(xml|rels|vml)$/i;
const PLAIN =
  /^(\[Content_Types\]\.xml|.*\/(theme|styles|fontTable|webSettings|numbering|stylesWithEffects)\d*\.xml|.*\.(odttf|fntdata))$/i;

/** The words of a Word document or an Excel workbook: the text, and all that goes with it and is not seen. */
export function readOffice(bytes: Uint8Array): DocumentText {
  const entries = readZip(bytes);
  if (entries === undefined) return notRead('It is damaged, encrypted or too large to be read.');
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (!has('word/document.xml') && !has('xl/workbook.xml'))
    return notRead('It is no Word document and no Excel workbook.');
  const parts: TextPart[] = [];
  const unread: string[] = [];
  for (const entry of entries.filter(({ name, bytes: content }) => content.length > 0 && !PLAIN.test(name))) {
    const text = XML.test(entry.name) ? textOf(entry) : undefined;
    if (text === undefined) unread.push(entry.name);
    else if (text.trim() !== '') parts.push({ where: whereOf(entry.name), text });
  }
  const sheets = has('xl/workbook.xml') ? sheetsOf(entries) : [];
  if (sheets === undefined) unread.push('a sheet');
  return { parts: [...(sheets ?? []), ...parts], ...whyUnread(unread) };
}

function sheetsOf(entries: readonly ZipEntry[]): readonly TextPart[] | undefined {
  try {
    return readSheets(entries);
  } catch {
    return undefined;
  }
}

function textOf({ bytes }: ZipEntry): string | undefined {
  try {
    return readXmlText(bytes);
  } catch {
    return undefined;
  }
}

function whyUnread(unread: readonly string[]): { readonly unread?: string } {
  if (unread.length === 0) return {};
  const arePictures = unread.every((name) => /\/media\//.test(name));
  return {
    unread: arePictures
      ? 'It holds pictures, whose words were not read.'
      : 'It holds files within it that were not read.',
  };
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document/, 'the text'],
  [/^word\/header/, 'a header'],
  [/^word\/footer/, 'a footer'],
  [/comment/i, 'a comment'],
  [/notes/, 'a note'],
  [/^docProps|customXml/, 'the properties of the file'],
  [/_rels/, 'a link'],
  [/^xl\/workbook/, 'the names of sheets'],
  [/^xl/, 'a sheet'],
];

function whereOf(name: string): string {
  return PLACES.find(([pattern]) => pattern.test(name))?.[1] ?? 'the file';
}
