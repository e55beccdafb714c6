import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { givenLimits } from '#import/readers/tables/given-limits.ts';
import { parsedSheetRows } from '#import/readers/tables/workbook/parsed-sheet-rows.ts';
import { regularSheetRows } from '#import/readers/tables/workbook/regular-sheet-rows.ts';
import { SheetBuilder } from '#import/readers/tables/workbook/sheet-builder.ts';
import { XmlWork } from '#import/readers/xml/xml-work.ts';

const SEED = 20251127;

const text = fc.constantFrom(
  '',
  '0',
  '12',
  '1E-3',
  '45748.5',
  'a &amp; b',
  '&lt;',
  '&#233;',
  ' x ',
  'é',
  '\n',
  '\r\n',
  ']]>',
  '&amp',
  '&zero;',
);
const cell = fc
  .tuple(
    fc.constantFrom('', ' r="A1"', ' r="C2"', ' r="XFD1"'),
    fc.constantFrom('', ' s="1"'),
    fc.constantFrom('', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' cm="1"'),
    text,
    fc.nat(6),
  )
  .map(([r, s, t, value, form]) => {
    const open = `<c${r}${s}${t}`;
    const forms = [
      '/>',
      `><v>${value}</v></c>`,
      `><f>A1</f><v>${value}</v></c>`,
      '><f/></c>',
      `><is><t>${value}</t></is></c>`,
      ` ><v>${value}</v></c>`,
      '></c>',
    ];
    return `${open}${forms[form]}`;
  });
const row = fc
  .tuple(
    fc.constantFrom('', ' r="2"', ' r="900"', ' r="3" spans="1:7"', " r='4'"),
    fc.array(cell, { maxLength: 5 }),
    fc.constantFrom('', '', '\n', '<!-- -->'),
  )
  .map(([r, cells, after]) => (cells.length === 0 ? `<row${r}/>` : `<row${r}>${cells.join('')}</row>${after}`));
const keys = { texts: ['first', 'second'], dates: new Set(['1']), isFrom1904: false };
const resultOf = ({ rows, beyond, unworked }: SheetBuilder) => ({ rows, beyond, unworked });
const builder = () => new SheetBuilder(keys, { ...givenLimits, columns: 100 });

test(`a sheet that is written as all are reads as the parser reads it, in whatever pieces it comes (seed ${SEED})`, async () => {
  const seen = { regular: 0, other: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 60 }), async (rows, size) => {
      const xml = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
      const pieces = async function* () {
        for (let from = 0; from < xml.length; from += size) yield xml.slice(from, from + size);
      };
      const regular = builder();
      if (!(await regularSheetRows(pieces(), regular))) {
        seen.other += 1;
        return;
      }
      seen.regular += 1;
      const parsed = builder();
      await parsedSheetRows(pieces(), new XmlWork(), parsed);
      assert.deepEqual(resultOf(regular), resultOf(parsed));
    }),
    { seed: SEED, numRuns: 3_000 },
  );
  assert.ok(seen.regular > 300 && seen.other > 300, JSON.stringify(seen));
});
