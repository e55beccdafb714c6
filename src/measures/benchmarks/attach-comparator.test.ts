import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import { attachComparator, type ComparableFigure } from './attach-comparator.ts';
import { benchmarksFor } from './benchmarks-for.ts';

const POLICE: ComparableFigure = { measureId: 'FD-10', unit: 'percent', denominator: 'Referrals in period' };

function england(measureId: string) {
  const answer = benchmarksFor({ measureId, authorityCode: '884', year: 2025, neighbourModel: '2025-05' });
  assert.ok(!isRefusal(answer));
  const comparator = answer.comparators.england;
  assert.ok(!isRefusal(comparator));
  return comparator;
}

describe('R008 a comparator', () => {
  it('stands beside a figure of the same measure, unit and denominator, with its source and year', () => {
    const answer = attachComparator(POLICE, england('FD-10'));
    assert.ok(!isRefusal(answer));
    assert.equal(answer.caution, undefined);
    const { year, period, source } = answer.comparator;
    assert.deepEqual(
      [year, period, source.id, source.series],
      [2025, 'year ending 31 March 2025', 'B06', 'RefBySource_Police_%'],
    );
  });

  const refused: readonly [because: string, figure: ComparableFigure, code: string][] = [
    [
      'police share of contacts beside police share of referrals',
      { ...POLICE, denominator: 'Contacts in period' },
      'different-denominator',
    ],
    ['a count beside a share', { ...POLICE, unit: 'count' }, 'different-unit'],
    ['another measure', { ...POLICE, measureId: 'FD-11' }, 'different-measure'],
  ];
  for (const [because, figure, code] of refused) {
    it(`is refused: ${because}`, () => {
      const answer = attachComparator(figure, england('FD-10'));
      assert.equal(isRefusal(answer) && answer.refused, code);
    });
  }

  it('R006 carries a caution beside part of a year', () => {
    const figure: ComparableFigure = {
      measureId: 'FD-06',
      unit: 'rate-per-10000',
      denominator: 'residents aged 0 to 17',
      monthsCovered: 9,
    };
    const answer = attachComparator(figure, england('FD-06'));
    assert.ok(!isRefusal(answer));
    assert.equal(
      answer.caution,
      'The figure covers 9 of 12 months; England is for the year ending 31 March 2025. Compare the annualised figure.',
    );
  });

  it('R006 does not speak of an annualised figure beside a percentage, which has none', () => {
    const figure: ComparableFigure = {
      measureId: 'FD-07',
      unit: 'percent',
      denominator: 'Referrals in period',
      monthsCovered: 7,
    };
    const answer = attachComparator(figure, {
      ...england('FD-07'),
      unit: 'percent',
      denominator: 'Referrals in period',
    });
    assert.ok(!isRefusal(answer));
    assert.match(answer.caution ?? '', /^The figure covers 7 of 12 months;.*The rest of the year may change it\.$/);
  });
});
