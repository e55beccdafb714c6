import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inUnit, partsText, partText, valueText, windowAsked } from './value-text.ts';

test('R005: a figure is shown with its unit and to one place, a count whole', () => {
  assert.equal(inUnit(87.5, '%'), '87.5%');
  assert.equal(inUnit(100, '%'), '100.0%');
  assert.equal(inUnit(512.34, 'per 10,000'), '512.3 per 10,000');
  assert.equal(inUnit(1204, 'count'), '1,204');
});

test('a small number that is withheld stays withheld wherever it would be shown', () => {
  assert.equal(inUnit('c', '%'), 'c');
  assert.equal(partsText({ numerator: 'c', denominator: 48, unit: '%' }), 'c of 48');
});

test('a figure without a value says so and is never shown as nought', () => {
  assert.equal(valueText({ unit: '%' }), 'No figure');
  assert.equal(valueText({ unit: 'count', value: 0 }), '0');
});

test('a rate says what it is taken of, a plain count has no parts', () => {
  assert.equal(
    partsText({ numerator: 120, denominator: 41_230, unit: 'per 10,000' }),
    '120 of 41,230 residents aged 0 to 17',
  );
  assert.equal(partsText({ numerator: 12, unit: 'count' }), '');
});

test('R006: a figure of less than a year says of what it is a part, a month so far of its month', () => {
  const label = '';
  const covering = (kind: 'month' | 'year ending 31 March', covers: string, monthsCovered: number) =>
    partText({
      window: { kind, from: '2026-11-01', until: '2026-11-24', label },
      partYear: { label, covers, monthsCovered },
    });
  assert.equal(covering('month', '23 days', 0), 'Part month: 23 days');
  assert.equal(covering('month', '1 month', 1), 'One month');
  assert.equal(covering('year ending 31 March', '8 months', 8), 'Part year: 8 months');
  assert.equal(partText({ window: { kind: 'snapshot', from: '2026-11-23', until: '2026-11-24', label } }), '');
});

test('a stretch of time that does not exist is not asked for', () => {
  assert.equal(windowAsked('month'), 'month');
  assert.equal(windowAsked('constructor'), undefined);
  assert.equal(windowAsked(null), undefined);
});
