import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureFromCounts } from '#measures/engine/figure.ts';
import { windowAt } from '#measures/engine/window.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { referralRate } from './fd-06-referral-rate.measure.ts';

measureTable(referralRate, [
  { because: 'it counts the referrals of FD-05', lines: [['referral', '2026-04-13']], facts: ['in 2026-04-13'] },
]);

test('G01 1,806 referrals among 34,439 residents are 524.4 per 10,000', () => {
  const population = () => ({ people: 34_439, basis: 'ONS mid-2024 estimate of residents aged 0 to 17' });
  const window = windowAt('year ending 31 March', '2025-03-31');
  const figure = figureFromCounts(referralRate, { in: 1806, out: 0, excluded: 0 }, window, { population });
  assert.equal(figure.value, 524.4);
  assert.equal(figure.denominator, 34_439);
  assert.match(figure.basis ?? '', /mid-2024/);
  assert.equal(figure.partYear, undefined);
});
