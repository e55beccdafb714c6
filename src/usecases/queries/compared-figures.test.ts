import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReturnAnalysis, ReturnFigure } from '#returns/engine/return-analysis.ts';
import { comparedFigures } from './compared-figures.ts';

function analysis(figure: ReturnFigure, more: Partial<ReturnAnalysis> = {}): ReturnAnalysis {
  return { yearEndingMarch: 2025, notes: [], sections: [{ title: 'Referrals', figures: [figure] }], ...more };
}

const rate: ReturnFigure = {
  code: 'FD-06',
  name: 'Referrals, rate per 10,000',
  unit: 'rate',
  numerator: 1806,
  why: 'not known whose',
  comparedWith: 'FD-06',
  rows: [],
};

function first(of: ReturnAnalysis, asked?: string) {
  return comparedFigures(of, asked).sections[0]?.figures[0] ?? assert.fail('no figure');
}

test('a rate is taken of the residents of the authority the file names, as the published one is (R016)', () => {
  const figure = first(analysis(rate, { authority: '884' }));
  assert.equal(figure.value, 524.4);
  assert.equal(figure.why, undefined);
  assert.equal(figure.denominator, 34_439);
  assert.match(figure.basis ?? '', /mid-2024/);
});

test('England, the region, the neighbours and the authority’s own published value stand beside it, with their year', () => {
  const figure = first(analysis(rate, { authority: '884' }));
  assert.deepEqual(
    figure.beside.map(({ label, value }) => [label, Math.round(value * 10) / 10]),
    [
      ['England', 519.4],
      ['West Midlands', 464.2],
      ['Mean of 10 statistical neighbours', 427.9],
      ['Herefordshire, as published', 524.4],
    ],
  );
  assert.equal(figure.period, 'year ending 31 March 2025');
  assert.equal(figure.isOlderThanAsked, false);
});

test('a year that is not published yet is set beside the newest, and says so', () => {
  const figure = first(analysis(rate, { authority: '884', yearEndingMarch: 2026 }));
  assert.equal(figure.period, 'year ending 31 March 2025');
  assert.equal(figure.isOlderThanAsked, true);
});

test('without an authority there is England, and a rate says why it has no value; who asks may name one', () => {
  const figure = first(analysis(rate));
  assert.deepEqual([figure.value, figure.why], [undefined, 'not known whose']);
  assert.deepEqual(
    figure.beside.map(({ label }) => label),
    ['England'],
  );
  assert.equal(first(analysis(rate), '884').value, 524.4);
  assert.equal(first(analysis(rate, { authority: '999' })).value, undefined);
});

test('a published value of another unit, or of another measure, never stands beside a figure (R008)', () => {
  assert.deepEqual(first(analysis({ ...rate, unit: 'count', value: 1806 }, { authority: '884' })).beside, []);
  const { comparedWith: _none, ...uncompared } = rate;
  assert.deepEqual(first(analysis(uncompared, { authority: '884' })).beside, []);
});
