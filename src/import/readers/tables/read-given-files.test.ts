import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GivenFile, GivenOddity } from '#domain/exchange/given-table.ts';
import { givenBytes, givenText, zipped } from '#test/support/given-files.ts';
import { givenLimits } from './given-limits.ts';
import { type GivenOptions, readGivenFiles } from './read-given-files.ts';

const HEADINGS = ['CHILD', 'SEX', 'NOTE'];

async function read(file: string | Uint8Array, options?: GivenOptions) {
  const given = typeof file === 'string' ? givenText('given.csv', file) : givenBytes('given.csv', file, 7);
  const { tables, oddities } = await readGivenFiles([given], options);
  const [table] = tables;
  return { table, oddities, lines: table?.rows.map(({ line, values }) => [line, ...values]) };
}

function told(oddities: readonly GivenOddity[]) {
  return oddities.map(({ code, line, loses }) => [code, line, loses]);
}

describe('a CSV file reads as its headings and a text for each of them', () => {
  const SAME = [
    [2, '1', 'M', 'Zoë – “a”'],
    [3, '2', '', 'b'],
  ];
  const rows = (delimiter: string, end: string) =>
    [HEADINGS, ['1', 'M', 'Zoë – “a”'], ['2', '', 'b']].map((row) => row.join(delimiter)).join(end) + end;
  const utf16 = (text: string, big = false) => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const windows = (text: string) =>
    Buffer.from(text.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1');
  const text = rows(',', '\r\n');
  const table: readonly (readonly [why: string, file: string | Uint8Array, codes?: readonly string[]])[] = [
    ['UTF-8', text],
    ['UTF-8 with a mark', `\uFEFF${text}`],
    ['UTF-16 little-endian with a mark', utf16(`\uFEFF${text}`)],
    ['UTF-16 big-endian with a mark', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 without a mark', utf16(text)],
    ['UTF-16 big-endian without a mark', utf16(text, true)],
    ['Windows-1252', windows(text), ['windows-1252']],
    ['semicolons', rows(';', '\n')],
    ['tabs', rows('\t', '\n')],
    ['pipes', rows('|', '\n')],
    ['ends of old Macs', rows(',', '\r')],
    ['no end after the last line', text.trimEnd()],
    ['a first line that says the delimiter', `sep=;\r\n${rows(';', '\r\n')}`],
    ['empty rows and columns at the end', `${rows(',', ',,,\r\n')},,,,,\r\n\r\n,,\r\n`],
    ['everything in quotes', '"CHILD","SEX","NOTE"\n"1","M","Zoë – “a”"\n"2","","b"\n'],
    ['space around', ' CHILD , SEX,NOTE \n 1,M ,\u00a0Zoë – “a”\n2,, b \n'],
  ];
  for (const [why, file, codes = []] of table) {
    test(why, async () => {
      const { table, oddities, lines } = await read(file);
      assert.deepEqual(table?.columns, HEADINGS);
      const moved = why.startsWith('a first line') ? 1 : 0;
      assert.deepEqual(
        lines,
        SAME.map(([line, ...values]) => [Number(line) + moved, ...values]),
      );
      assert.deepEqual(
        oddities.map(({ code }) => code),
        codes,
      );
    });
  }
});

describe('lines are those of the file', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    test(`with line ends within quotes, and blank rows: ${JSON.stringify(end)}`, async () => {
      const file = ['A,B', '1,"x', 'y"', '', '2,z', ' , ', '3,"', '', '"'].join(end);
      const { lines, oddities } = await read(file);
      assert.deepEqual(lines, [
        [2, '1', `x${end}y`],
        [5, '2', 'z'],
        [7, '3', ''],
      ]);
      assert.deepEqual(oddities, []);
    });
  }
});

describe('what does not fit is told, and what fits is kept', () => {
  test('a row with too many values, and one with too few', async () => {
    const { lines, oddities } = await read('A,B\n1,2,3\n4\n5,6,,\n');
    assert.deepEqual(lines, [
      [2, '1', '2'],
      [3, '4', ''],
      [4, '5', '6'],
    ]);
    assert.deepEqual(told(oddities), [
      ['too-many-values', 2, true],
      ['too-few-values', 3, false],
    ]);
    assert.equal(oddities[0]?.value, '3');
  });

  test('a heading that stands twice over the same, and over what differs', async () => {
    const same = await read('A,B,a\n1,2,1\n3,4,3\n');
    assert.deepEqual(same.table?.columns, ['A', 'B']);
    assert.deepEqual(told(same.oddities), [['repeated-heading', 1, false]]);
    const other = await read('A,B,A\n1,2,1\n3,4,5\n');
    assert.deepEqual(other.lines, [
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
    assert.deepEqual(told(other.oddities), [['repeated-heading', 3, true]]);
    assert.equal(other.oddities[0]?.value, '5');
  });

  test('a column without a heading in which something stands', async () => {
    const { table, oddities } = await read('A,,B,\n1,,2,\n3,x,4,\n');
    assert.deepEqual(table?.columns, ['A', 'B']);
    assert.deepEqual(table?.rows[1]?.values, ['3', '4']);
    assert.deepEqual(told(oddities), [['unnamed-column', 3, true]]);
  });

  test('thousands of the same are counted, and the last of them is named', async () => {
    const { oddities } = await read(`A,B\n${'1,2,3\n'.repeat(3_000)}`);
    assert.equal(oddities.length, 21);
    assert.match(oddities[20]?.message ?? '', /2,980 more places/);
    assert.equal(oddities[20]?.line, 3_001);
  });

  test('a value that no cell could hold, zero bytes, and bytes that are no characters', async () => {
    assert.deepEqual(told((await read(`A,B\n1,${'x'.repeat(32_768)}\n`)).oddities), [['long-value', 2, false]]);
    const zero = await read('A,B\n1,x\0y\n');
    assert.deepEqual(zero.lines, [[2, '1', 'xy']]);
    assert.deepEqual(told(zero.oddities), [['nul-bytes', undefined, false]]);
    const broken = await read(Buffer.concat([Buffer.from('A,B\n1,Zoë é è\n2,'), Buffer.of(0xff), Buffer.from('\n')]));
    assert.deepEqual(broken.lines?.[0], [2, '1', 'Zoë é è']);
    assert.deepEqual(told(broken.oddities), [['broken-text', undefined, true]]);
  });

  test('headings with nothing under them', async () => {
    const { table, oddities } = await read('A,B\r\n,\r\n');
    assert.deepEqual([table?.columns, table?.rows], [['A', 'B'], []]);
    assert.deepEqual(told(oddities), [['no-rows', 1, false]]);
  });
});

test('nobody is asked whether a line of a thousand values and more is one of headings, or a value of a page is one', async () => {
  const asked: number[] = [];
  const isHeading = (values: readonly string[]) => {
    asked.push(values.length, ...values.map(({ length }) => length));
    return false;
  };
  const { table } = await read(`${'x,'.repeat(1_001)}\nA,B,${'y'.repeat(1_001)}\n1,2,3\n`, { isHeading });
  assert.ok(asked.length > 0 && asked.every((count) => count <= 1_000));
  assert.equal(table?.columns.length, 1);
});

describe('headings are found below titles', () => {
  const FILE = 'Council of Somewhere, SSDA903 Header\n\nRun on,1 April 2025,,\nCHILD,DOB,SEX,ETHNIC\n1,2,3,4\n5,,,\n';

  test('as the first row in which most cells are filled', async () => {
    const { table, oddities } = await read(FILE);
    assert.deepEqual(table?.columns, ['CHILD', 'DOB', 'SEX', 'ETHNIC']);
    assert.deepEqual(told(oddities), [
      ['line-before-headings', 1, false],
      ['line-before-headings', 3, false],
    ]);
    assert.deepEqual(
      table?.rows.map(({ line }) => line),
      [5, 6],
    );
  });

  test('as the caller knows them, and the delimiter with them', async () => {
    const isHeading = (values: readonly string[]) => values.includes('CHILD');
    const file = 'Made by a, b, c, d and e, f\nCHILD;SEX\n1;M\n2;"F;U"\n';
    const { lines } = await read(file, { isHeading });
    assert.deepEqual(lines, [
      [3, '1', 'M'],
      [4, '2', 'F;U'],
    ]);
  });
});

describe('what cannot be read is refused with what to do', () => {
  const table: readonly (readonly [why: string, file: string | Uint8Array, code: string, line?: number])[] = [
    ['nothing', '', 'empty-file'],
    ['a mark alone', '\uFEFF', 'empty-file'],
    ['nothing but delimiters', ',,\r\n,,\r\n', 'empty-file'],
    ['white space alone', ' \r\n\t\n', 'empty-file'],
    ['a quote that never closes', 'A,B\n1,2\n3,"4\n5,6\n', 'open-quote', 3],
    ['bytes that are no text', Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 7) % 5)), 'not-a-table'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'not-a-table'],
    ['a PDF', '%PDF-1.7', 'not-a-table'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-workbook'],
    ['a web page', '<html><table><tr><td>CHILD</td></tr></table></html>', 'web-page'],
    ['Excel 2003 XML', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>', 'other-workbook'],
    ['XML', '\uFEFF<?xml version="1.0"?><Message/>', 'xml-file'],
  ];
  for (const [why, file, code, line] of table) {
    test(why, async () => {
      const { table, oddities } = await read(file);
      assert.equal(table, undefined);
      assert.deepEqual(told(oddities), [[code, line, code !== 'empty-file']]);
      assert.match(oddities[0]?.message ?? '', /^[A-Z].*\.$/);
      assert.match(oddities[0]?.todo ?? '', /^[A-Z].*\.$/);
    });
  }

  test('a file of more than 256 MB without being read, and one that never ends without being held', async () => {
    let pieces = 0;
    const endless = {
      name: 'endless.csv',
      async *open() {
        const piece = Buffer.alloc(1024 ** 2, 'a,b\n');
        for (;;) {
          pieces += 1;
          yield piece;
        }
      },
    };
    const large = { ...endless, name: 'large.csv', size: 256 * 1024 ** 2 + 1 };
    const known = await readGivenFiles([large]);
    assert.deepEqual([pieces, told(known.oddities)], [0, [['too-large', undefined, true]]]);
    assert.match(known.oddities[0]?.message ?? '', /larger than 256 MB/);
    const unknown = await readGivenFiles([endless, givenText('small.csv', 'A\n1\n')]);
    assert.deepEqual(told(unknown.oddities), [['too-large', undefined, true]]);
    assert.equal(pieces, 129);
    assert.equal(unknown.tables.length, 1);
  });

  test('more tables than any return has, and the first of them are read', async () => {
    const given = ['a.csv', 'b.csv', 'c.csv'].map((name) => givenText(name, `A,B\n${'1,2\n'.repeat(100)}`));
    const { tables, oddities } = await readGivenFiles(given, { limits: { ...givenLimits, tables: 900 } });
    assert.deepEqual(
      [tables.map(({ file }) => file), oddities.map(({ code, file }) => [code, file])],
      [['a.csv', 'b.csv'], [['too-large', 'c.csv']]],
    );
  });

  test('a table with more values than any return', async () => {
    for (const file of ['A,B\n1,2\n3,4\n', 'A,B\n1,"2"\n3,4\n', `${'A,'.repeat(3)}B\n1\n2\n`]) {
      const { oddities } = await read(file, { limits: { ...givenLimits, cells: 15 } });
      assert.deepEqual(told(oddities), [['too-many-values', undefined, true]]);
      assert.match(oddities[0]?.todo ?? '', /take out the empty rows and cells/);
    }
  });

  test('a line with more values than a sheet has columns, by either reader, and one that never ends before it is held', async () => {
    const limits = { ...givenLimits, width: 3 };
    for (const start of ['A,B\n1,2,3\n', 'A,B\n1,x"y\n']) {
      const { oddities } = await read(`${start}1,2,3,4\n`, { limits });
      assert.deepEqual(told(oddities), [['row-too-wide', 3, true]]);
    }
    for (const rest of [',', '\n', '"",', 'x""']) {
      const { oddities } = await read(`A,B\n1,x"y\n${rest.repeat(500)}`, { limits: { ...givenLimits, cells: 400 } });
      assert.deepEqual(told(oddities), [['too-many-values', undefined, true]], rest);
    }
  });

  test('more headings over more rows than there may be values, though one heading alone is read of them', async () => {
    const { oddities } = await read(`${'A,'.repeat(9)}A\n${'1\n'.repeat(50)}`, {
      limits: { ...givenLimits, cells: 400 },
    });
    assert.deepEqual(told(oddities), [['too-many-values', undefined, true]]);
  });
});

test('an XML file goes to the reader that the caller brings, and what breaks under it is told', async () => {
  const zip = zipped({ 'a.csv': 'A\n1\n', 'b.xml': '<?xml version="1.0"?><Message/>'.padEnd(9_000) });
  const readXml = async (file: GivenFile) => {
    const text = Buffer.concat(await Array.fromAsync(file.open())).toString();
    return { tables: [{ file: file.name, columns: [text.trim()], rows: [] }], oddities: [] };
  };
  const whole = await readGivenFiles([givenBytes('a.zip', zip)], { readXml });
  assert.deepEqual(
    whole.tables.map(({ columns }) => columns),
    [['A'], ['<?xml version="1.0"?><Message/>']],
  );
  const [place, broken] = [Buffer.from(zip).lastIndexOf('PK\u0001\u0002'), Buffer.from(zip)];
  broken.writeUInt32LE(1, place + 16);
  const { tables, oddities } = await readGivenFiles([givenBytes('a.zip', broken)], { readXml });
  assert.deepEqual([tables.length, told(oddities)], [1, [['damaged', undefined, true]]]);
});
