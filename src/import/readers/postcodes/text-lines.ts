import { PostcodesRefused } from './postcodes-refused.ts';

const LONGEST_LINE = 100_000;
const SIGNS_OF_A_KIND = 4;
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

/** The lines of a text file, many at a time: it is never held whole. Refuses what is no plain text. */
export async function* textLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[], void> {
  let [rest, start, isBegun] = ['', '', false];
  for await (const chunk of bytes) {
    // Postcodes, codes and numbers are ASCII, so each byte is a sign and none is ever cut in two.
    let text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    if (!isBegun) {
      start += text;
      // What a file is stands in its first signs, however few come at once.
      if (start.length < SIGNS_OF_A_KIND) continue;
      [text, isBegun] = [withoutMark(start), true];
    }
    if (text.includes('\0')) throw notText();
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw tooLong();
    yield lines;
  }
  const last = isBegun ? rest : withoutMark(start);
  if (last !== '') yield [last];
}

function withoutMark(text: string): string {
  if (text.startsWith('PK\u0003\u0004')) throw zipFile();
  if (text.startsWith('\u00ff\u00fe') || text.startsWith('\u00fe\u00ff')) throw notText();
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

function zipFile(): PostcodesRefused {
  const message = 'This is a zip or a workbook, not a CSV file.';
  return new PostcodesRefused('zip', message, 'Unpack it, and give the CSV file of postcodes that is in it.');
}

function notText(): PostcodesRefused {
  return new PostcodesRefused(
    'not-text',
    'This is not a CSV file in UTF-8.',
    'Save the table as CSV (UTF-8), and give that file.',
  );
}

function tooLong(): PostcodesRefused {
  const message = `A line of the table is longer than ${LONGEST_LINE.toLocaleString('en-GB')} signs.`;
  return new PostcodesRefused('too-long', message, 'Check that it is the CSV file of a table of postcodes.');
}
