import type { TextPart } from '../../safe-address/find-leaks.ts';
import { type DocumentText, notRead } from '../document-text.ts';
import { linesAcross, linesInOrder } from './lines-of-page.ts';
import { wordsAround } from './words-around.ts';

/** No report to a family has as many; what has more keeps everybody waiting. */
const MOST_PAGES = 500;
/** Signs of private use, of control, and in place of what has no letter: a font that does not say which letters it draws. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no letter is
const NO_LETTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ue000-\uf8ff\ufffd]/;

/** The words of a PDF, page by page, with the notes, links and fields on them. What shows no letters is not read. */
export async function readPdfWords(bytes: Uint8Array): Promise<DocumentText> {
  // Loaded only here, because it is big and few files are PDFs.
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const pictures = new Set(Object.entries(OPS).flatMap(([name, id]) => (/^paint.*image/i.test(name) ? [id] : [])));
  // A font or picture that is broken ends the reading, so that nothing is passed over; pictures are never unpacked.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true, verbosity: 0 });
  if (pdf.numPages > MOST_PAGES) return notRead(`It has more than ${MOST_PAGES} pages.`);
  const parts: TextPart[] = [];
  const unread = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const words = items.filter((item) => 'str' in item);
    const text = linesInOrder(words);
    if (text.trim() === '') unread.add(`Page ${number} holds no words that can be read.`);
    if (NO_LETTERS.test(text)) unread.add(`Page ${number} has letters that cannot be told.`);
    const { fnArray } = await page.getOperatorList();
    if (fnArray.some((drawn) => pictures.has(drawn))) unread.add('It holds pictures, whose words were not read.');
    parts.push({ where: `page ${number}`, text }, ...linesAcross(words, text, `page ${number}, read across`));
    parts.push(...wordsAround(await page.getAnnotations(), `a note or field on page ${number}`));
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  parts.push(...wordsAround([info, await pdf.getOutline()], 'the properties of the file'));
  if ((await pdf.getAttachments()) !== null) unread.add('It holds files within it that were not read.');
  if (pdf.isPureXfa) unread.add('It is a form of a kind that cannot be read.');
  const why = [...unread].slice(0, 3).join(' ');
  const read = { parts: parts.filter(({ text }) => text.trim() !== ''), pages: pdf.numPages };
  return { ...read, ...(why === '' ? {} : { unread: why }) };
}
