import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CellValue, givenBytes, workbookOf, zipped } from '#test/support/given-files.ts';
import { givenLimits } from '../given-limits.ts';
import { readGivenFiles } from '../read-given-files.ts';

const RELATIONS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy;@"/>
<numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="[Red]0.00&quot; days&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>
<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

/** A workbook of one sheet whose rows are written as they are kept. */
function bookOf(rows: string, { workbook = '<sheet name="List 1" r:id="rId1"/>', properties = '', shared = '' } = {}) {
  return zipped({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook>${properties}<sheets>${workbook}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
}

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${inline('A')}${inline('B')}</row>`;

async function read(bytes: Uint8Array, limits = givenLimits) {
  const { tables, oddities } = await readGivenFiles([givenBytes('book.csv', bytes)], { limits });
  return {
    tables,
    rows: tables[0]?.rows.map(({ line, values }) => [line, ...values]),
    told: oddities.map(({ code, line, loses }) => [code, line, loses]),
    oddities,
  };
}

describe('a workbook reads as what a person sees in it', () => {
  test('its sheets are tables: dates as YYYY-MM-DD, numbers plain, truths as Excel shows them', async () => {
    const born: CellValue = new Date(Date.UTC(2015, 0, 25));
    const bytes = await workbookOf({
      'List 1': [
        ['ID', 'Born', 'Age', 'Seen', ''],
        ['A1', born, 12.5, true, null],
        [10692868, new Date(Date.UTC(2015, 0, 25, 13, 45)), 0.1 + 0.2, false, null],
        [null, null, null, null, null],
        ['A3', null, 1e21, null, null],
      ],
      Empty: [],
      'List 2': [['ID'], ['B1']],
    });
    const { tables, told } = await read(bytes);
    assert.deepEqual(told, []);
    assert.deepEqual(
      tables.map(({ file, sheet, columns }) => [file, sheet, columns]),
      [
        ['book.csv', 'List 1', ['ID', 'Born', 'Age', 'Seen']],
        ['book.csv', 'List 2', ['ID']],
      ],
    );
    assert.deepEqual(tables[0]?.rows, [
      { line: 2, values: ['A1', '2015-01-25', '12.5', 'TRUE'] },
      { line: 3, values: ['10692868', '2015-01-25 13:45:00', '0.3', 'FALSE'] },
      { line: 5, values: ['A3', '', '1000000000000000000000', ''] },
    ]);
  });

  const cells: readonly (readonly [cell: string, text: string])[] = [
    ['<c s="1"><v>45748</v></c>', '2025-04-01'],
    ['<c s="2"><v>45748.0</v></c>', '2025-04-01'],
    ['<c s="5"><v>45748.573055</v></c>', '2025-04-01 13:45:12'],
    ['<c s="1"><v>45747.9999999999</v></c>', '2025-04-01'],
    ['<c s="3"><v>0.75</v></c>', '18:00:00'],
    ['<c s="1"><v>1</v></c>', '1900-01-01'],
    ['<c s="1"><v>60</v></c>', '60'],
    ['<c s="1"><v>-5</v></c>', '-5'],
    ['<c s="1"><v>2958466</v></c>', '2958466'],
    ['<c s="4"><v>45748</v></c>', '45748'],
    ['<c><v>45748</v></c>', '45748'],
    ['<c><v>1.0692868E7</v></c>', '10692868'],
    ['<c><v>1E-3</v></c>', '0.001'],
    ['<c><v>1.5E-7</v></c>', '0.00000015'],
    ['<c><v>12.0</v></c>', '12'],
    ['<c><v>6.138261464750170</v></c>', '6.13826146475017'],
    ['<c t="b"><v>1</v></c>', 'TRUE'],
    ['<c t="b"><v>0</v></c>', 'FALSE'],
    ['<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c t="str"><f>A1&amp;"x"</f><v>1x</v></c>', '1x'],
    ['<c t="d"><v>2025-04-01T00:00:00</v></c>', '2025-04-01'],
    ['<c t="s"><v>0</v></c>', 'Zoë & Co_1'],
    ['<c t="s"><v>1</v></c>', 'two parts'],
    ['<c t="s"><v>99</v></c>', ''],
    ['<c t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>', 'rich text'],
    ['<x:c xmlns:x="y" t="str"><x:v>prefixed</x:v></x:c>', 'prefixed'],
    ['<c t="inlineStr"><is><t><![CDATA[<raw>]]></t></is></c>', '<raw>'],
  ];
  const shared = `<si><t>Zoë &amp; Co_x005F_1</t></si><si><r><t>two </t></r><rPh sb="0"><t>said</t></rPh><r><t>parts</t></r></si>`;
  for (const [cell, text] of cells) {
    test(`${cell} is "${text}"`, async () => {
      const { rows } = await read(bookOf(`${HEAD}<row r="2">${inline('x')}${cell}</row>`, { shared }));
      assert.deepEqual(rows, [[2, 'x', text]]);
    });
  }

  test('days that are counted from 1904', async () => {
    const properties = '<workbookPr date1904="1"/>';
    const { rows } = await read(bookOf(`${HEAD}<row><c s="1"><v>44286</v></c></row>`, { properties }));
    assert.deepEqual(rows, [[2, '2025-04-01', '']]);
  });

  test('cells have the place that is written on them, whatever their order, and a row its number', async () => {
    const { rows, told } = await read(
      bookOf(
        `${HEAD}<row r="7"><c r="B7"><v>2</v></c><c r="A7"><v>1</v></c></row><row r="9"><c r="B9"><v>3</v></c></row>`,
      ),
    );
    assert.deepEqual(rows, [
      [7, '1', '2'],
      [9, '', '3'],
    ]);
    assert.deepEqual(told, []);
  });
});

describe('what a workbook hides or loses is told', () => {
  test('a hidden sheet is passed by', async () => {
    const workbook = '<sheet name="Codes" state="veryHidden" r:id="rId1"/>';
    const { tables, told, oddities } = await read(bookOf(HEAD, { workbook }));
    assert.deepEqual([tables, told, oddities[0]?.sheet], [[], [['hidden-sheet', undefined, false]], 'Codes']);
  });

  test('a formula that was never worked out, a cell far to the right, a column without heading', async () => {
    const cells = '<c r="A2"><f>1+1</f></c><c r="B2"><v>1</v></c><c r="D2"><v>4</v></c><c r="XFD2"><v>5</v></c>';
    const { rows, told } = await read(bookOf(`${HEAD}<row r="2">${cells}</row>`));
    assert.deepEqual(rows, [[2, '', '1']]);
    assert.deepEqual(told, [
      ['too-many-columns', 2, true],
      ['formula-without-value', 2, true],
      ['unnamed-column', 2, true],
    ]);
  });

  test('one cell in the far corner costs nothing', async () => {
    const { rows } = await read(
      bookOf(`${HEAD}<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>2</v></c></row>`),
    );
    assert.deepEqual(rows, [[1_048_576, '2', '']]);
  });
});

describe('a workbook that is damaged or built to harm is refused, and the other files are read', () => {
  const bomb = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`;
  const whole = bookOf(HEAD);
  const table: readonly (readonly [why: string, bytes: Uint8Array, code: string, limits?: object])[] = [
    ['XML that is not well-formed', bookOf('<row><c></row>'), 'damaged'],
    ['XML that is cut short', bookOf('<row><c>').subarray(0), 'damaged'],
    ['entities of its own', bookOf(`<row>${inline('&b;')}</row>`), 'damaged'],
    ['a document type', zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': `${bomb}<workbook/>` }), 'damaged'],
    [
      'an external entity',
      zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }),
      'damaged',
    ],
    ['no sheets', zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': '<workbook/>' }), 'damaged'],
    ['cut short', whole.subarray(0, whole.length - 40), 'damaged'],
    [
      'more unpacked than is read',
      bookOf(`${HEAD}<row><c><v>${'1'.repeat(40_000)}</v></c></row>`),
      'unpacks-too-large',
      { tables: 30_000 },
    ],
    [
      'empty cells, as all write them',
      bookOf(`${HEAD}<row>${'<c/>'.repeat(20)}</row>`),
      'too-many-values',
      { cells: 25 },
    ],
    ['empty cells, as few do', bookOf(`${HEAD}<row>${'<c ></c>'.repeat(20)}</row>`), 'too-many-values', { cells: 25 }],
    ['empty rows', bookOf(`${HEAD}${'<row></row>'.repeat(20)}`), 'too-many-values', { cells: 25 }],
    ['empty rows of one tag', bookOf(`${HEAD}${'<row/>'.repeat(20)}<row></row>`), 'too-many-values', { cells: 25 }],
    [
      'one long text in many cells',
      bookOf(`${HEAD}${'<row><c t="s"><v>0</v></c></row>'.repeat(3)}`, {
        shared: `<si><t>${'x'.repeat(640)}</t></si>`,
      }),
      'too-many-values',
      { cells: 60 },
    ],
    [
      'a tag that never ends',
      bookOf(`${HEAD}<row><c ${Array.from({ length: 150_000 }, (_, at) => `a${at}=""`).join(' ')}/></row>`),
      'damaged',
    ],
    [
      'more sheets than are opened',
      bookOf(HEAD, { workbook: '<sheet name="A" r:id="rId1"/>'.repeat(50) }),
      'too-large',
      { tables: 1_000_000 },
    ],
    [
      'more values than any return has',
      bookOf(`${HEAD}<row><c r="F2"><v>1</v></c></row>`),
      'too-many-values',
      { cells: 17 },
    ],
  ];
  for (const [why, bytes, code, limits] of table) {
    test(why, async () => {
      const { tables, told } = await read(bytes, { ...givenLimits, ...limits });
      assert.deepEqual([tables, told], [[], [[code, undefined, true]]]);
    });
  }
});
