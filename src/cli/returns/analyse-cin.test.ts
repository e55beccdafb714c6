import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import type { CinChild, CinHeader } from '#returns/cin-census/specification/cin-child.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';
import type { ReturnAnalysis, ReturnFigure } from '#returns/engine/return-analysis.ts';
import { analyseCin } from './analyse-cin.ts';

const COUNTY = new URL('../../../test/golden/county/cin-2025-26.xml', import.meta.url);
const SAMPLES = new URL('../../../../shared/samples/cin_xml/', import.meta.url);

async function analysed(file: URL, year: CinYear): Promise<ReturnAnalysis> {
  const children: CinChild[] = [];
  let header: CinHeader | undefined;
  for await (const event of readCinFile(createReadStream(fileURLToPath(file)))) {
    if (event.kind === 'header') header = event.header;
    if (event.kind === 'child') children.push(event.child);
  }
  return analyseCin(children, header, year);
}

function figureIn({ sections }: ReturnAnalysis, code: string): ReturnFigure {
  return sections.flatMap(({ figures }) => figures).find((each) => each.code === code) ?? assert.fail(`no ${code}`);
}

describe('a census understood from the file alone', () => {
  test('the measures count it: the pretend county’s own figures come out of its census', async () => {
    const analysis = await analysed(COUNTY, '2025-26');
    assert.equal(analysis.authority, '884');
    assert.equal(analysis.yearEndingMarch, 2026);
    const parts = (code: string) => {
      const { numerator, denominator, value } = figureIn(analysis, code);
      return [numerator, denominator, value];
    };
    assert.equal(figureIn(analysis, 'FD-05').value, 98);
    assert.deepEqual(parts('FD-06'), [98, undefined, undefined]);
    assert.deepEqual(parts('AS-01'), [52, 72, 72.2]);
    assert.equal(figureIn(analysis, 'CN-01-number').value, figureIn(analysis, 'CN-01').numerator);
    assert.match(figureIn(analysis, 'FD-07').note ?? '', /this or higher/);
  });

  test('every figure is the count of its rows, each with its line and why, and the parts add up', async () => {
    const { sections } = await analysed(COUNTY, '2025-26');
    const figures = sections.flatMap((section) => section.figures);
    assert.ok(figures.length > 30);
    assert.equal(new Set(figures.map(({ code }) => code)).size, figures.length, 'no two figures have one code');
    for (const { code, unit, numerator, denominator, value, why, rows, parts } of figures) {
      const counting = rows.filter(({ counts }) => counts).length;
      if (unit === 'count') assert.equal(value, counting, code);
      if (unit === 'percent' && numerator !== undefined)
        assert.deepEqual([numerator, denominator], [counting, rows.length], code);
      assert.ok(value !== undefined || why !== undefined, `${code} says why it has no value`);
      assert.ok(
        rows.every(({ because, line }) => because !== '' && line !== undefined && line > 1),
        code,
      );
      if (parts !== undefined && code !== 'factors')
        assert.equal(
          parts.reduce((sum, part) => sum + part.value, 0),
          rows.length,
          code,
        );
    }
  });

  for (const [name, year] of [
    ['CIN_Census_2024.xml', '2023-24'],
    ['fake_CIN_data.xml', '2022-23'],
  ] as const) {
    const file = new URL(name, SAMPLES);
    test(`the sample ${name} is understood`, {
      skip: existsSync(file) ? false : 'the samples are not beside this clone',
    }, async () => {
      const analysis = await analysed(file, year);
      assert.ok((figureIn(analysis, 'children').value ?? 0) > 0);
    });
  }
});
