import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDocument } from '#documents/reading/read-document.ts';
import { findLeaks } from '#documents/safe-address/find-leaks.ts';
import {
  type Home,
  home,
  innocent,
  MANGLES,
  saying,
  secretsOf,
  WAYS_OF_SAYING,
} from '#test/support/mangled-spellings.ts';
import { docxOf, xlsxOf } from '#test/support/office-files.ts';
import { writePdf } from '#test/support/write-pdf.ts';

const SEED = 20261127;
const LEAKS = 400;
const INNOCENT = 400;

/** Where a text is cut in two: programs cut anywhere. */
type Cut = (text: string) => readonly [string, string];
type Make = (text: string, cut: Cut) => readonly [name: string, bytes: Uint8Array];

const lines = (text: string) => text.replaceAll('\r', '').split('\n');

/** Every kind of file; letters that are not Latin are left to the others by the PDF, whose fonts here have none. */
const KINDS: Readonly<Record<string, Make>> = {
  docx: (text, cut) => ['letter.docx', docxOf([['Dear all,'], [...cut(text)], ['Yours']])],
  'docx over paragraphs': (text, cut) => ['letter.docx', docxOf([...lines(text).map((line) => cut(line))])],
  'xlsx in the list': (text) => ['list.xlsx', xlsxOf(lines(text).map((line) => cells(line, 'shared')))],
  'xlsx in cells': (text) => ['list.xlsx', xlsxOf(lines(text).map((line) => cells(line, 'inline')))],
  csv: (text) => ['list.csv', Buffer.from(`id,text,agreed\n1,"${text}",yes\n`)],
  'csv for Excel': (text) => ['list.csv', Buffer.from(`\ufeffid;text\r\n1;${text}\r\n`, 'utf16le')],
  pdf: (text, cut) => ['letter.pdf', pdfOf(text, cut)],
};

function cells(line: string, kept: 'shared' | 'inline') {
  return line.split('\t').map((text) => ({ text, kept }));
}

/** Letters of the font are half as wide as high, nearly: each cut begins where the one before it ends. */
function pdfOf(text: string, cut: Cut): Uint8Array {
  const drawn = lines(text.replace(/\t/g, ' ')).flatMap((line, index) => {
    const [first, second] = cut(line);
    const y = 780 - index * 14;
    return [
      { x: 40, y, text: first },
      { x: 40 + widthOf(first), y, text: second },
    ].filter((piece) => piece.text !== '');
  });
  return writePdf([drawn]);
}

/** The widths of Helvetica at 11 points, in thousandths of its size: nearly is near enough. */
function widthOf(text: string): number {
  const width = (letter: string) =>
    /[ijltIf.,;:'|!/ ()]/.test(letter) ? 270 : /[mwMW%]/.test(letter) ? 850 : /[A-Z]/.test(letter) ? 680 : 550;
  return ([...text].reduce((sum, letter) => sum + width(letter), 0) * 11) / 1000;
}

const isLatin = (text: string) => /^[\n\r\t -~]*$/.test(text);
const file = fc
  .tuple(fc.constantFrom(...Object.keys(KINDS)), fc.integer({ min: 0, max: 1000 }))
  .map(([kind, place]) => (text: string) => {
    const cut: Cut = (line) => [line.slice(0, place % (line.length + 1)), line.slice(place % (line.length + 1))];
    const fit = kind === 'pdf' && !isLatin(text) ? 'docx' : kind;
    return { kind: fit, made: KINDS[fit]?.(text, cut) ?? ['none', new Uint8Array()] };
  });

async function foundIn(where: Home, [name, bytes]: readonly [string, Uint8Array]) {
  const { parts, unread } = await readDocument(name, bytes);
  assert.equal(unread, undefined, `${name} could not be read`);
  return findLeaks(parts, secretsOf(where));
}

test(`of ${LEAKS} files that give an address or number away in a mangled spelling none is missed (E8; seed ${SEED})`, async () => {
  const missed: string[] = [];
  const tried = new Set<string>();
  const leak = fc.tuple(
    home,
    fc.nat(WAYS_OF_SAYING - 1),
    fc.nat(MANGLES.length - 1),
    fc.integer({ min: 1, max: 0xffffff }),
  );
  const property = fc.asyncProperty(leak, file, async ([where, how, mangle, dice], make) => {
    const [name, change] = MANGLES[mangle] ?? ['none', (text: string) => text];
    const { kind, made } = make(`Thank you. ${change(saying(where, how), dice)} Please come.`);
    tried.add(kind);
    if ((await foundIn(where, made)).length === 0)
      missed.push(`${kind}, ${name}: ${JSON.stringify(change(saying(where, how), dice))} of ${JSON.stringify(where)}`);
  });
  await fc.assert(property, { seed: SEED, numRuns: LEAKS });
  console.log(`files that tell: ${LEAKS} tried of ${tried.size} kinds, ${missed.length} missed`);
  assert.deepEqual(missed, []);
  assert.equal(tried.size, Object.keys(KINDS).length);
});

test(`of ${INNOCENT} files that give nothing away fewer than 1 in 100 are stopped (E8; seed ${SEED})`, async () => {
  const stopped: string[] = [];
  const property = fc.asyncProperty(innocent, file, async ({ where, text }, make) => {
    const { kind, made } = make(text.replaceAll('£', 'GBP '));
    const [leak] = await foundIn(where, made);
    if (leak !== undefined) stopped.push(`${kind}, ${leak.given}: ${JSON.stringify(leak.found)}`);
  });
  await fc.assert(property, { seed: SEED, numRuns: INNOCENT });
  console.log(`files that give nothing away: ${INNOCENT} tried, ${stopped.length} stopped`);
  assert.ok(stopped.length < INNOCENT / 100, JSON.stringify(stopped.slice(0, 8), null, 1));
});

test('a telephone number that a workbook keeps as a number is found, without its first nought and in short', async () => {
  const where = {
    number: 14,
    unit: undefined,
    street: 'Mill Lane',
    town: 'Merrowton',
    postcode: 'ZZ3 4AB',
    phone: '07700 900123',
  };
  for (const text of ['7700900123', '7.700900123E9', '447700900123']) {
    const made = xlsxOf([
      [
        { text: 'Mother', kept: 'shared' },
        { text, kept: 'number' },
      ],
    ]);
    assert.ok((await foundIn(where, ['list.xlsx', made])).length > 0, text);
  }
});
