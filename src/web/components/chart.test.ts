import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { laterMonth, monthOf } from '#domain/time/months.ts';
import { chart } from './chart.ts';
import type { ChartParams } from './chart-params.ts';

const january = monthOf(dayOf('2026-01-01'));
const params: ChartParams = {
  id: 'visits',
  title: 'Visits "on time" & <late>',
  description: 'Visits on time rose from 70% to 73%.',
  months: [0, 1, 2, 3].map((count) => laterMonth(january, count)),
  unit: '%',
  lines: [
    { name: 'North <onload="x">', values: [70, undefined, 72, 73.5] },
    { name: 'South', values: [60, 61, 62, 1063] },
  ],
  benchmarks: [{ name: 'England', value: 66.5 }],
  breaks: [{ month: laterMonth(january, 2), because: 'New guidance' }],
};

function drawingOf(given: ChartParams): string {
  return /<svg[\s\S]*?<\/svg>/.exec(chart(given).markup)?.[0] ?? '';
}

describe('the drawing of a figure over time', () => {
  test('has a title and a description that are read out in its place', () => {
    const drawing = drawingOf(params);
    assert.match(drawing, /role="img" aria-labelledby="visits-title visits-description"/);
    assert.match(drawing, /<title id="visits-title">Visits &quot;on time&quot; &amp; &lt;late&gt;<\/title>/);
    assert.match(drawing, /<desc id="visits-description">Visits on time rose from 70% to 73%\.<\/desc>/);
  });

  test('holds nothing that the strictest policy would block', () => {
    assert.doesNotMatch(
      drawingOf(params),
      /\sstyle=|<style|<script|<animate|\s(?:class|xlink:href|ecmeta_\w+)=|<[^>]*\son\w+=/,
    );
  });

  test('is the same each time, and shares no id with another chart', () => {
    assert.equal(drawingOf(params), drawingOf(params));
    const ids = (id: string) => [...drawingOf({ ...params, id }).matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
    const [one, other] = [ids('one'), new Set(ids('other'))];
    assert.ok(one.length > 2);
    assert.deepEqual(
      one.filter((id) => other.has(id)),
      [],
    );
  });

  test('names each line, benchmark and change of counting', () => {
    const drawing = drawingOf(params);
    for (const words of ['South', 'England: 66.5%', 'New guidance']) assert.ok(drawing.includes(words), words);
  });

  test('tells its lines apart by dash and shape as well as colour', () => {
    const strokes = [
      ...drawingOf(params).matchAll(/stroke="(#12436d|#f46a25)" stroke-width="3"( stroke-dasharray="[^"]+")?/g),
    ];
    assert.deepEqual(
      new Set(strokes.map(([, colour, dash]) => `${colour}${dash ?? ''}`)),
      new Set(['#12436d', '#f46a25 stroke-dasharray="8,4"']),
    );
  });

  test('cuts each line where the way of counting changed', () => {
    const lines = (given: ChartParams) => drawingOf(given).match(/stroke="#f46a25" stroke-width="3"/g)?.length;
    assert.equal(lines(params), 2);
    assert.equal(lines({ ...params, breaks: [] }), 1);
  });
});

test('the figures stand beneath as a table, and a month without one says so', () => {
  const { markup } = chart(params);
  const rows = [...markup.matchAll(/<tr class="govuk-table__row">([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/>([^<]*)<\/t[hd]>/g)].map(([, cell]) => cell),
  );
  assert.deepEqual(rows, [
    ['Month', 'North &lt;onload=&quot;x&quot;&gt;', 'South', 'England'],
    ['January 2026', '70%', '60%', '66.5%'],
    ['February 2026', 'no figure', '61%', '66.5%'],
    ['March 2026 (counted another way from here: New guidance)', '72%', '62%', '66.5%'],
    ['April 2026', '73.5%', '1,063%', '66.5%'],
  ]);
});
