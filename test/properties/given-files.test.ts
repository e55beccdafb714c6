import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import type { GivenTables } from '#domain/exchange/given-table.ts';
import { parsedCsvRows } from '#import/readers/tables/parsed-csv-rows.ts';
import { readGivenFiles } from '#import/readers/tables/read-given-files.ts';
import { regularCsvRows } from '#import/readers/tables/regular-csv-rows.ts';
import { ENCODINGS, encodings } from '#test/support/encodings.ts';
import { givenBytes, workbookOf, zipped } from '#test/support/given-files.ts';
import { workbookParts } from '#test/support/plain-workbook.ts';
import { Slowest } from '#test/support/slowest.ts';

const SEED = 20251127;
const LIMITS = { cells: 1_000, width: 100 };

async function read(bytes: Uint8Array, piece?: number): Promise<GivenTables> {
  return readGivenFiles([givenBytes('given.csv', bytes, piece)]);
}

/** Everything odd says what to do, and every table is as wide as its headings. */
function isInOrder({ tables, oddities }: GivenTables): void {
  for (const { message, todo } of oddities) assert.match(`${message} ${todo}`, /^\S.*\S$/s);
  for (const { columns, rows } of tables) for (const { values } of rows) assert.equal(values.length, columns.length);
}

const CSV = 'CHILD,DECOM,"NOTE"\r\n1,01/04/2025,"a, ""b"""\r\n2,2025-05-01,\r\n';
const PIECES = [',', ';', '\t', '"', '\n', '\r', '\r\n', '\0', '\uFEFF', 'é', '\xff', 'CHILD', '<', 'PK\x03\x04', ' '];

test(`any bytes at all are read or refused with what to do (seed ${SEED})`, { timeout: 120_000 }, async (t) => {
  const slowest = new Slowest('files');
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(''), 'latin1')),
    fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .map((pieces) => Buffer.from(`\uFEFF${pieces.join('')}`, 'utf16le')),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (file) => {
      const told = await slowest.of(() => read(file));
      isInOrder(told);
      assert.ok(told.tables.length + told.oddities.length > 0);
    }),
    { seed: SEED, numRuns: 2_000 },
  );
  t.diagnostic(slowest.told());
});

test('a CSV file, a workbook and a zip with bytes changed, cut out or doubled are read or refused', {
  timeout: 120_000,
}, async (t) => {
  const slowest = new Slowest('files');
  const book = await workbookOf({
    'List 1': [
      ['CHILD', 'DECOM'],
      ['1', new Date(0)],
      ['2', null],
    ],
    'List 2': [['A'], [1]],
  });
  const wholes = [Buffer.from(CSV), book, zipped({ 'a.csv': CSV, 'b.xlsx': book, 'c/d.xml': '<Message/>' })];
  const change = fc.record({
    kind: fc.constantFrom('flip', 'cut', 'double'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 12 }),
    byte: fc.integer({ min: 0, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (whole, changes) => {
        let bytes = Buffer.from(whole);
        for (const { kind, at, size, byte } of changes) {
          const place = Math.floor(at * bytes.length);
          const [before, after] = [bytes.subarray(0, place), bytes.subarray(place + size)];
          const middle = bytes.subarray(place, place + size);
          if (kind === 'flip') bytes = Buffer.concat([before, Buffer.alloc(middle.length, byte), after]);
          else bytes = Buffer.concat(kind === 'cut' ? [before, after] : [before, middle, middle, after]);
        }
        isInOrder(await slowest.of(() => read(bytes, 1_000)));
      },
    ),
    { seed: SEED, numRuns: 1_000 },
  );
  t.diagnostic(slowest.told());
});

test('a part of a workbook with its XML changed is read or refused', { timeout: 60_000 }, async (t) => {
  const slowest = new Slowest('workbooks');
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>';
  const scraps = [
    '<',
    '>',
    '/',
    '"',
    '&',
    '&amp;',
    '<row>',
    '</row>',
    '<c r="ZZZZ9">',
    '<v>1e999</v>',
    ' r="0"',
    ' r="-1"',
    ' t="s"',
    '9',
    '\0',
    '<!--',
    '<![CDATA[',
    '<?a?>',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sheet.length), fc.nat(8), fc.constantFrom(...scraps)), { minLength: 1, maxLength: 3 }),
      async (changes) => {
        let text = sheet;
        for (const [place, cut, scrap] of changes) text = text.slice(0, place) + scrap + text.slice(place + cut);
        isInOrder(await slowest.of(() => read(zipped(Object.fromEntries(workbookParts(new Map([['a', text]])))))));
      },
    ),
    { seed: SEED, numRuns: 1_000 },
  );
  t.diagnostic(slowest.told());
});

test('what keeps to the rules of CSV is cut into the rows and lines that parsing gives', () => {
  const text = fc.array(
    fc.constantFrom('a', '1', ' ', ',', ',', ';', '\n', '\r', '\r\n', 'é', '\t', '"', '"a', 'b"', '"x",', '"\r\n"'),
    {
      maxLength: 40,
    },
  );
  let regular = 0;
  fc.assert(
    fc.property(text, fc.constantFrom(',', ';', '\t'), (pieces, delimiter) => {
      const file = pieces.join('');
      const cut = regularCsvRows(file, delimiter, LIMITS);
      if (cut === undefined) return;
      regular += 1;
      assert.deepEqual(cut, parsedCsvRows(file, delimiter, LIMITS));
    }),
    { seed: SEED, numRuns: 10_000 },
  );
  assert.ok(regular > 1_000, `only ${regular}`);
  assert.equal(regularCsvRows('A,B\n1,x"y\n', ',', LIMITS), undefined);
  assert.equal(regularCsvRows('A,B\n1,"x"y\n', ',', LIMITS), undefined);
  assert.equal(regularCsvRows('A,B\n1,"x\n', ',', LIMITS), undefined);
});

test('a table reads back the same in every encoding, delimiter, line end and quoting', async () => {
  // The signs that Windows-1252 and Latin-1 share: the others of Windows-1252 stand in the tests of the reader.
  const sign = fc.constantFrom(...'aZ09 é£ÿ½,;|\t"\'-/=.', '\n', '\r\n');
  const value = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('').trim());
  const row = fc.tuple(fc.constantFrom('1', 'A2', 'é'), value, value);
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 6 }),
      fc.constantFrom(...encodings),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (rows, encoding, delimiter, end, isAllQuoted) => {
        const quoted = (text: string) =>
          isAllQuoted || /[",;|\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const headings = ['CHILD', 'NOTE', 'LAST'];
        const text = [headings, ...rows].map((each) => each.map(quoted).join(delimiter)).join(end);
        const { tables } = await readGivenFiles([givenBytes('a.csv', ENCODINGS[encoding](text), 3)], {
          isHeading: (values) => values.includes('CHILD'),
        });
        assert.deepEqual(tables[0]?.columns, headings);
        assert.deepEqual(
          tables[0]?.rows.map(({ values }) => values),
          rows,
        );
      },
    ),
    { seed: SEED, numRuns: 2_000 },
  );
});

test('a bomb of a thousand times its size is refused without being unpacked whole', {
  timeout: 60_000,
}, async () => {
  const part = Buffer.alloc(32 * 1024 ** 2);
  assert.ok(deflateRawSync(part).length < part.length / 900);
  const { tables, oddities } = await read(zipped({ 'a.csv': part, 'b.csv': Buffer.alloc(129 * 1024 ** 2, 'a,b\n') }));
  assert.deepEqual(tables, []);
  assert.deepEqual(
    oddities.map(({ code }) => code),
    ['not-a-table', 'too-large'],
  );
});
