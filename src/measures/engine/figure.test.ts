import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import { attachComparator } from '#measures/benchmarks/attach-comparator.ts';
import { benchmarksFor } from '#measures/benchmarks/benchmarks-for.ts';
import type { Comparator } from '#measures/benchmarks/comparator.ts';
import type { CountedFact } from '#test/support/count-facts.ts';
import { figureOf, seriesOf } from '#test/support/figures-of-facts.ts';
import { getMeasure } from '#test/support/get-measure.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { comparableFigure } from './comparable-figure.ts';
import { comparisonOf } from './comparison.ts';
import { figureFromCounts } from './figure.ts';
import type { FigureContext } from './figure-context.ts';
import { defineMeasure, type Measure } from './measure.ts';
import { windowAt } from './window.ts';

const population = (people: number): FigureContext => ({
  population: () => ({ people, basis: 'ONS mid-2025 estimate of residents aged 0 to 17' }),
});
const counts = (counted: number, out = 0, excluded = 0) => ({ in: counted, out, excluded });
const events = (day: string, number: number, counted: CountedFact['counted'] = 'in'): readonly CountedFact[] =>
  Array.from({ length: number }, () => ({ kind: 'event', on: day, counted }));
const year = windowAt('year ending 31 March', '2026-03-31');
const rate = getMeasure('FD-06');

describe('a figure', () => {
  it('R005 shows numerator, denominator, period and polarity', () => {
    const figure = figureOf(
      getMeasure('FD-07'),
      [...events('2025-06-01', 3), ...events('2025-07-01', 17, 'out')],
      year,
    );
    assert.deepEqual(
      [figure.numerator, figure.denominator, figure.value, figure.window.label, figure.polarity],
      [3, 20, 15, 'year ending 31 March 2026', 'low'],
    );
    assert.deepEqual(figure.warnings, []);
  });

  it('R005 has no value, and says why, where there is nothing to divide by', () => {
    assert.match(figureOf(getMeasure('FD-07'), [], year).noValue ?? '', /No denominator/);
    assert.equal(figureOf(getMeasure('FD-07'), [], year).value, undefined);
    assert.match(figureOf(rate, events('2025-06-01', 3), year).noValue ?? '', /No number of residents/);
  });

  it('a plain count has a value of nought where there is nothing', () => {
    const figure = figureOf(getMeasure('FD-05'), [], year);
    assert.deepEqual([figure.value, figure.denominator], [0, undefined]);
  });

  it('leaves what is excluded out of both parts, and says how much', () => {
    const figure = figureFromCounts(getMeasure('AS-01'), counts(8, 4, 5), year);
    assert.deepEqual([figure.numerator, figure.denominator, figure.excluded], [8, 12, 5]);
  });

  it('warns of a small denominator', () => {
    const figure = figureFromCounts(getMeasure('AS-01'), counts(8, 1), year);
    assert.deepEqual(
      figure.warnings.map(({ kind }) => kind),
      ['small denominator'],
    );
  });
});

describe('part of a year', () => {
  it('R006 450 in nine months among 36,100 is labelled, and comes to 166.2 over a year', () => {
    const figure = figureFromCounts(
      rate,
      counts(450),
      windowAt('year ending 31 March', '2026-12-31'),
      population(36_100),
    );
    assert.equal(figure.value, 124.7);
    assert.equal(figure.partYear?.label, 'April to December 2026: 9 months, part of a year');
    assert.equal(figure.partYear?.annualised, 166.2);
  });

  it('R006 a part that is no whole month goes by its days', () => {
    const figure = figureFromCounts(getMeasure('FD-05'), counts(229), windowAt('year ending 31 March', '2026-11-15'));
    assert.equal(figure.partYear?.annualised, 365);
  });

  it('R006 a percentage is labelled and not annualised', () => {
    const figure = figureFromCounts(getMeasure('AS-01'), counts(40, 10), windowAt('month', '2026-11-30'));
    assert.equal(figure.partYear?.label, 'November 2026: 1 month, part of a year');
    assert.equal(figure.partYear?.annualised, undefined);
  });

  it('R006 contacts held for three months are three months of the year, and the days before are not covered', () => {
    const settings = settingsWith({ recordedFrom: '2026-09-01' });
    const window = windowAt('rolling 12 months', '2026-11-30');
    const figure = figureFromCounts(getMeasure('FD-01'), counts(90), window, { ...population(36_000), settings });
    assert.equal(figure.value, 25);
    assert.equal(figure.partYear?.annualised, 100);
    assert.deepEqual(
      figure.warnings.map(({ kind }) => kind),
      ['records begin'],
    );
    const referrals = figureFromCounts(getMeasure('FD-05'), counts(90), window, { settings });
    assert.equal(referrals.partYear, undefined, 'referrals may come from a census of years before');
  });

  it('has no figure for a time before anything was held', () => {
    const settings = settingsWith({ recordedFrom: '2026-09-01' });
    const figure = figureFromCounts(getMeasure('FD-03'), counts(0), windowAt('month', '2026-08-31'), { settings });
    assert.match(figure.noValue ?? '', /held here from 1 September 2026/);
  });

  it('says that repeats are not all seen while the year before is not held', () => {
    const settings = settingsWith({ recordedFrom: '2026-09-01' });
    const months = (asAt: string) =>
      figureFromCounts(getMeasure('FD-04'), counts(20, 80), windowAt('month', asAt), { settings });
    assert.match(months('2027-08-31').warnings[0]?.words ?? '', /not all seen/);
    assert.deepEqual(months('2027-09-30').warnings, []);
  });
});

describe('a change of definition', () => {
  const changed: Measure = defineMeasure({
    ...getMeasure('FD-08'),
    changes: [{ from: '2026-02-01', what: 'Something else counts.' }],
  });
  const facts = [...events('2026-01-10', 20), ...events('2026-02-10', 20), ...events('2026-03-10', 20)];

  it('R004 is warned of in a figure that crosses it, and in no other', () => {
    const kinds = (asAt: string) => figureOf(changed, facts, windowAt('month', asAt)).warnings.map(({ kind }) => kind);
    assert.deepEqual(kinds('2026-01-31'), []);
    assert.deepEqual(kinds('2026-02-28'), [], 'it begins with the month: all of it is counted the new way');
    assert.deepEqual(
      figureOf(changed, facts, year).warnings.map(({ words }) => words),
      ['Counted differently from 1 February 2026: Something else counts.'],
    );
  });

  it('R004 marks the break in a trend, before the first point that counts the new way', () => {
    const { points, breaks } = seriesOf(changed, facts, '2026-03-31', 4);
    assert.deepEqual(
      points.map(({ window }) => window.label),
      ['31 December 2025', '31 January 2026', '28 February 2026', '31 March 2026'].map((day) => `12 months to ${day}`),
    );
    assert.deepEqual(breaks, [{ from: '2026-02-01', what: 'Something else counts.', before: 2 }]);
  });

  it('R004 is warned of in a comparison across it', () => {
    const at = (asAt: string) => figureOf(changed, facts, windowAt('month', asAt));
    const across = comparisonOf(changed, at('2026-01-31'), at('2026-02-28'));
    const after = comparisonOf(changed, at('2026-02-28'), at('2026-03-31'));
    assert.ok(!isRefusal(across) && !isRefusal(after));
    assert.match(across.warnings.join(), /not counted alike/);
    assert.deepEqual(after.warnings, []);
  });

  it('R004 follows a limit of the authority’s own that changes', () => {
    const within = { unit: 'same working day' } as const;
    const values = [
      { from: '1990-01-01', within, basis: 'As it was' },
      { from: '2026-02-01', within: { unit: 'working days', count: 1 } as const, basis: 'A day more [L]' },
    ];
    const settings = settingsWith({ localLimits: { 'contact-screening': values } });
    const { breaks } = seriesOf(getMeasure('FD-02-SCREENED'), [], '2026-03-31', 4, { settings });
    assert.deepEqual(breaks, [{ from: '2026-02-01', what: 'A day more [L].', before: 2 }]);
  });
});

describe('a comparison', () => {
  const compare = (id: string, earlier: number, later: number) => {
    const at = (asAt: string, counted: number) =>
      figureFromCounts(getMeasure(id), counts(counted, 200 - counted), windowAt('month', asAt));
    return comparisonOf(getMeasure(id), at('2026-01-31', earlier), at('2026-02-28', later));
  };

  it('R012 says what is better and what is worse by the measure’s polarity', () => {
    const rows: readonly [id: string, earlier: number, later: number, difference: number, direction: string][] = [
      ['AS-01', 150, 141, -4.5, 'worse'],
      ['AS-01', 150, 151, 0.5, 'better'],
      ['FD-07', 20, 30, 5, 'worse'],
      ['FD-07', 20, 20, 0, 'the same'],
      ['FD-03', 20, 30, 5, 'neither'],
    ];
    for (const [id, earlier, later, difference, direction] of rows) {
      const comparison = compare(id, earlier, later);
      assert.ok(!isRefusal(comparison));
      assert.deepEqual([comparison.difference, comparison.direction], [difference, direction], id);
    }
  });

  it('R006 sets part of a year beside a whole one by its pace, and says so', () => {
    const full = figureFromCounts(rate, counts(600), year, population(36_100));
    const part = figureFromCounts(
      rate,
      counts(450),
      windowAt('year ending 31 March', '2026-12-31'),
      population(36_100),
    );
    const comparison = comparisonOf(rate, full, part);
    assert.ok(!isRefusal(comparison));
    assert.equal(comparison.difference, 0);
    assert.match(comparison.warnings.join(), /a whole year, the other 9 months/);
  });

  it('is refused between different measures, and where one has no value', () => {
    const one = figureFromCounts(getMeasure('FD-07'), counts(1, 9), year);
    assert.ok(isRefusal(comparisonOf(getMeasure('FD-08'), one, one)));
    const none = figureFromCounts(getMeasure('FD-07'), counts(0), year);
    assert.ok(isRefusal(comparisonOf(getMeasure('FD-07'), one, none)));
  });
});

describe('a provisional figure', () => {
  const kinds = (knownOn: string) =>
    figureFromCounts(getMeasure('FD-05'), counts(1), year, { knownOn }).warnings.map(({ kind }) => kind);

  it('R037 is one whose last days may still be written up', () => {
    assert.deepEqual(kinds('2026-03-31'), ['provisional']);
    assert.deepEqual(kinds('2026-04-03'), ['provisional'], 'the third day after is still in time');
    assert.deepEqual(kinds('2026-04-04'), []);
  });
});

describe('beside published figures', () => {
  it('R008 every measure that has one carries its unit and denominator, and the others say why not', () => {
    for (const id of ['FD-05', 'FD-06', 'FD-07', 'FD-08', 'FD-09', 'AS-01', 'CN-01']) {
      const figure = comparableFigure(getMeasure(id), figureFromCounts(getMeasure(id), counts(10, 10), year));
      const published = benchmarksFor({ measureId: id, authorityCode: '884', year: 2025, neighbourModel: '2025-05' });
      assert.ok(!isRefusal(figure) && !isRefusal(published), id);
      assert.ok(!isRefusal(attachComparator(figure, published.comparators.england as Comparator)), id);
    }
    for (const id of ['FD-01', 'FD-02', 'FD-03', 'FD-04', 'AS-01-REF', 'AS-03'])
      assert.ok(isRefusal(comparableFigure(getMeasure(id), figureFromCounts(getMeasure(id), counts(1, 1), year))), id);
  });

  it('R006 part of a year keeps its caution beside a published year', () => {
    const window = windowAt('year ending 31 March', '2026-12-31');
    const figure = comparableFigure(rate, figureFromCounts(rate, counts(450), window, population(36_100)));
    assert.ok(!isRefusal(figure));
    assert.equal(figure.monthsCovered, 9);
  });
});
