import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import { readCsv } from '#test/support/read-csv.ts';
import { benchmarksFor } from './benchmarks-for.ts';
import type { ComparatorKind } from './comparator.ts';
import data from './published-values.json' with { type: 'json' };
import { findPublishedMeasure } from './published-values.ts';

const REFERENCE = resolve(import.meta.dirname, '../../../../shared/measures/benchmarks.csv');

function comparators(measureId: string, year: number, authorityCode = '884') {
  const answer = benchmarksFor({ measureId, authorityCode, year, neighbourModel: '2025-05' });
  assert.ok(!isRefusal(answer), `${measureId} ${year}`);
  return answer.comparators;
}

function shown(measureId: string, year: number, kind: ComparatorKind, authorityCode = '884') {
  const found = comparators(measureId, year, authorityCode)[kind];
  return isRefusal(found) ? found.refused : found.value;
}

describe('Herefordshire beside others, 2025, as worked out independently from the same publication', () => {
  const kinds: readonly ComparatorKind[] = [
    'england',
    'region',
    'own-published',
    'neighbour-mean',
    'lower-quartile',
    'median',
    'upper-quartile',
  ];
  const rows: readonly [measureId: string, expected: readonly number[], n: number][] = [
    ['FD-06', [519.4, 464.2, 524.4, 427.93, 422.3, 521.6, 619.6], 153],
    ['FD-07', [22.6, 19.5, 14.8, 19.01, 16.9, 20, 23], 153],
    ['AS-01', [85.7, 82.4, 71.1, 83.44, 78.55, 85.35, 91.4], 152],
    ['CN-01', [330.3, 345.3, 457, 314.75, 300.5, 346, 412.9], 153],
  ];
  for (const [measureId, expected, n] of rows) {
    it(measureId, () => {
      assert.deepEqual(
        kinds.map((kind) => shown(measureId, 2025, kind)),
        expected,
      );
      const { median, 'neighbour-mean': neighbours } = comparators(measureId, 2025);
      assert.ok(!isRefusal(median) && !isRefusal(neighbours));
      assert.deepEqual([median.n, neighbours.n], [n, 10]);
    });
  }

  it('R008 each says its source, year, unit and denominator', () => {
    for (const comparator of Object.values(comparators('FD-07', 2025))) {
      assert.ok(!isRefusal(comparator));
      const { source, year, period, unit, denominator } = comparator;
      assert.deepEqual(
        [source.id, year, period, unit, denominator],
        ['B03', 2025, 'year ending 31 March 2025', 'percent', 'Referrals in period'],
      );
    }
  });

  it('the neighbour mean names the edition of the model and how many neighbours it took', () => {
    const { 'neighbour-mean': found } = comparators('FD-06', 2021);
    assert.ok(!isRefusal(found));
    assert.equal(
      found.basis,
      'mean of the published values of 9 of 10 neighbours, model of 2025-05, each counted once',
    );
  });
});

describe('what cannot be shown says why', () => {
  it('a measure nobody publishes, an authority nobody knows, a year not published', () => {
    const ask = (measureId: string, authorityCode: string, year: number) => {
      const answer = benchmarksFor({ measureId, authorityCode, year, neighbourModel: '2025-05' });
      return isRefusal(answer) && answer.refused;
    };
    assert.equal(ask('FD-01', '884', 2025), 'nothing-published');
    assert.equal(ask('FD-06', '999', 2025), 'authority-not-known');
    assert.equal(ask('FD-06', '884', 2010), 'year-not-published');
    assert.equal(ask('ED-09', '884', 2020), 'year-not-published');
  });

  it('a year beyond the last published shows the last, and says so', () => {
    const answer = benchmarksFor({ measureId: 'FD-06', authorityCode: '884', year: 2026, neighbourModel: '2025-05' });
    assert.ok(!isRefusal(answer));
    assert.deepEqual([answer.year, answer.isOlderThanAsked], [2025, true]);
    assert.ok(!isRefusal(answer.comparators.england));
    assert.equal(answer.comparators.england.period, 'year ending 31 March 2025');
  });

  it('counts have no quartiles, for they follow the size of an authority', () => {
    assert.equal(shown('FD-05', 2025, 'median'), 'size-not-comparable');
    assert.equal(shown('FD-05', 2025, 'own-published'), 1806);
  });

  it('an authority that has ended has no value of its own', () => {
    assert.equal(shown('FD-06', 2025, 'own-published', '909'), 'not-published');
  });

  it('a London borough is shown London where Inner London is not published', () => {
    const label = (measureId: string) => {
      const { region } = comparators(measureId, 2024, '202');
      return isRefusal(region) ? region.refused : region.label;
    };
    assert.deepEqual([label('FD-06'), label('NE-01')], ['Inner London', 'London']);
  });
});

describe('agreement with the reference tables of Herefordshire', () => {
  const kinds: Readonly<Record<string, ComparatorKind>> = {
    'Statistical neighbours mean': 'neighbour-mean',
    'England LAs 25th percentile': 'lower-quartile',
    'England LAs median': 'median',
    'England LAs 75th percentile': 'upper-quartile',
  };

  /** The tables keep six significant figures, so a value above 100 agrees to half of its sixth. */
  function agrees(ours: number, theirs: number): boolean {
    const sixthFigure = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(theirs), 1))) - 5);
    return Math.abs(ours - theirs) <= Math.max(0.0001, sixthFigure / 2);
  }

  it('every neighbour mean and quartile, its value and its n, and none that they leave out', (t) => {
    if (!existsSync(REFERENCE)) return t.skip('The reference folder ../shared/measures is not beside this clone.');
    const published = new Set(Object.keys(data.measures));
    const rows = readCsv(readFileSync(REFERENCE, 'utf8')).filter(
      ({ measure_id = '', geography = '' }) => published.has(measure_id) && geography in kinds,
    );
    const wrong = rows.filter(({ measure_id = '', geography = '', period, value, n }) => {
      const found = comparators(measure_id, Number(period))[kinds[geography] ?? 'median'];
      return isRefusal(found) || !agrees(found.value, Number(value)) || found.n !== Number(n);
    });
    assert.deepEqual(wrong, []);
    assert.equal(rows.length, 563 + 1485);
    assert.equal(countShown(Object.values(kinds)), rows.length);
  });

  function countShown(wanted: readonly ComparatorKind[]): number {
    const questions = Object.keys(data.measures)
      .filter((id) => id !== 'POP-01')
      .flatMap((id) => (findPublishedMeasure(id)?.years ?? []).map((year) => ({ id, year })));
    return questions.reduce((sum, { id, year }) => {
      const found = comparators(id, year);
      return sum + wanted.filter((kind) => !isRefusal(found[kind])).length;
    }, 0);
  }
});
