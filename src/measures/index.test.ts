import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ChildHistory } from '#domain/history/child-history.ts';
import { limits } from '#domain/journey/limits.ts';
import { addDays, type Day, dayOf, dayOfCalendarDate, isoDay } from '#domain/time/day.ts';
import { countFacts } from '#test/support/count-facts.ts';
import { brokenDownBy, figureOf, timeBandsOf } from '#test/support/figures-of-facts.ts';
import { getMeasure } from '#test/support/get-measure.ts';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { type BreakdownKey, breakdowns } from './breakdowns/breakdown.ts';
import { sumOf } from './engine/counts.ts';
import type { Measure } from './engine/measure.ts';
import type { MeasureFact } from './engine/measure-fact.ts';
import { windowAt } from './engine/window.ts';
import { findMeasure, measureFacts, measures } from './index.ts';

const seed = 20260401;
const settings = settingsWith();
const list: readonly Measure[] = measures;
const year = windowAt('year ending 31 March', '2026-03-31');
const monthsOfYear = Array.from({ length: 12 }, (_, month) =>
  windowAt('month', isoDay(addDays(dayOfCalendarDate(2025, 5 + month, 1), -1))),
);

describe('the list of measures', () => {
  it('has each id once, and finds each by it', () => {
    assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
    for (const measure of list) assert.equal(findMeasure(measure.id), measure);
    assert.equal(findMeasure('FD-99'), undefined);
  });

  it('R005 every measure says what it counts, over what, and where it comes from', () => {
    for (const { id, name, numerator, denominator, source, notes, unit, window, form, version } of list) {
      for (const words of [name, numerator, denominator, source, notes]) assert.ok(words.length > 3, id);
      assert.match(source, /\[[VKDL]\]/, `${id} keeps its evidence mark`);
      assert.equal(unit === 'count', denominator === 'none', id);
      assert.ok(window.allowed.includes(window.usual), id);
      assert.equal(form === 'snapshot', window.usual === 'snapshot', id);
      assert.ok(version >= 1);
    }
  });

  it('a measure beside another follows one that is there', () => {
    for (const { id, beside } of list) if (beside !== undefined) assert.ok(findMeasure(beside), id);
  });

  it('no measure holds a number of days that is a limit: it stands in the list of limits alone', () => {
    const folder = join(import.meta.dirname, 'definitions');
    const counts = limits.flatMap(({ values }) =>
      values.flatMap(({ within }) => ('count' in within ? within.count : [])),
    );
    const long = new RegExp(`\\b(${counts.filter((count) => count > 9).join('|')})\\b(?!,000)`);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.measure.ts'))) {
      assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), long, file);
    }
  });
});

describe('contacts, notifications and referrals', () => {
  const received = (index: number): Line => ['contact', `2025-12-${String((index % 31) + 1).padStart(2, '0')}`];
  const children = [
    ...Array.from({ length: 421 }, (_, index) => historyOf({ id: `c${index}` }, [received(index)])),
    ...Array.from({ length: 32 }, (_, index) =>
      historyOf({ id: `n${index}` }, [['notification', '2025-12-05', { kind: 'missing' }]]),
    ),
  ];
  const facts = children.flatMap((history) => measureFacts(history, settings));

  it('R001 R044 32 notifications are not among 421 contacts, and are there to be added', () => {
    assert.equal(figureOf(getMeasure('FD-01'), of('FD-01', facts), year).numerator, 421);
    assert.equal(figureOf(getMeasure('FD-01-NOTIFICATIONS'), of('FD-01-NOTIFICATIONS', facts), year).value, 32);
    assert.equal(figureOf(getMeasure('FD-05'), of('FD-05', facts), year).value, 0);
  });

  it('R001 the total is the sum of its rows, those not known among them', () => {
    const { parts, total } = brokenDownBy(getMeasure('FD-01'), of('FD-01', facts), year, 'source', settings);
    assert.deepEqual(parts, [{ part: 'not-known', label: 'Not known', counts: { in: 421, out: 0, excluded: 0 } }]);
    assert.equal(total.in, 421);
  });
});

describe('any histories at all', () => {
  it('a figure over a year is the sum of its months, for every measure of events', () => {
    fc.assert(
      fc.property(someCounty, (county) => {
        const facts = county.flatMap((history) => measureFacts(history, settings));
        for (const { id, window } of list) {
          if (window.usual === 'snapshot') continue;
          const months = monthsOfYear.map((month) => countFacts(of(id, facts), month));
          assert.deepEqual(sumOf(months), countFacts(of(id, facts), year), id);
        }
      }),
      { seed },
    );
  });

  it('R001 every breakdown adds up to its figure, over any window', () => {
    const keys = Object.keys(breakdowns) as BreakdownKey[];
    fc.assert(
      fc.property(someCounty, fc.constantFrom(...keys), someDay, (county, key, asAt) => {
        const facts = county.flatMap((history) => measureFacts(history, settings));
        for (const measure of list) {
          const window = windowAt(measure.window.usual, asAt);
          const { parts, total } = brokenDownBy(measure, of(measure.id, facts), window, key, settings);
          assert.deepEqual(total, countFacts(of(measure.id, facts), window), measure.id);
          assert.deepEqual(sumOf(parts.map(({ counts }) => counts)), total, measure.id);
        }
      }),
      { seed },
    );
  });

  it('R007 bands add up to what was completed, and those over the limit to what was late', () => {
    const inBands = list.filter((measure) => measure.inBands);
    assert.deepEqual(
      inBands.map(({ id }) => id),
      ['AS-01', 'AS-01-REF'],
    );
    fc.assert(
      fc.property(someCounty, fc.constantFrom(...inBands), (county, measure) => {
        const all = county.flatMap((history) => measureFacts(history, settings));
        const facts = of(measure.id, all);
        const bands = timeBandsOf(measure, facts, year, settings);
        const counted = countFacts(facts, year);
        const sum = (some: typeof bands) => some.reduce((so, { done }) => so + done, 0);
        assert.equal(sum(bands), counted.in + counted.out);
        assert.equal(sum(bands.filter(({ from }) => from > 45)), counted.out);
      }),
      { seed },
    );
  });

  it('R018 R057 every share of the children in need is of the same children, on any day', () => {
    const shares = ['LOC-OVERSIGHT', 'LOC-CHRONOLOGY-NONE', 'LOC-CHRONOLOGY-OLD'];
    fc.assert(
      fc.property(someHistory, someDay, (history, asAt) => {
        const facts = measureFacts(history, settings);
        const at = windowAt('snapshot', asAt);
        const inNeed = countFacts(of('CN-01', facts), at);
        const counted = shares.map((id) => countFacts(of(id, facts), at));
        for (const each of counted) assert.deepEqual([each.in + each.out, each.excluded], [inNeed.in, inNeed.excluded]);
        const [, none, old] = counted;
        assert.ok(none !== undefined && old !== undefined && none.in <= old.in, 'who has none has none that is new');
      }),
      { seed },
    );
  });

  it('referrals, re-referrals, those ended at once and those not in need are shares of the same referrals', () => {
    fc.assert(
      fc.property(someCounty, (county) => {
        const facts = county.flatMap((history) => measureFacts(history, settings));
        const [all, ...shares] = ['FD-05', 'FD-06', 'FD-07', 'FD-08', 'FD-09'].map((id) => {
          const counted = countFacts(of(id, facts), year);
          return [counted.in + counted.out, counted.excluded];
        });
        for (const share of shares) assert.deepEqual(share, all);
      }),
      { seed },
    );
  });

  it('no child is in need twice on a day, and no assessment open twice', () => {
    fc.assert(
      fc.property(someHistory, someDay, (history, asAt) => {
        const facts = measureFacts(history, settings);
        const at = windowAt('snapshot', asAt);
        assert.ok(countFacts(of('CN-01', facts), at).in <= 1);
        const open = countFacts(of('AS-03', facts), at);
        const assessments = history.records.filter(({ type }) => type === 'assessment').length;
        assert.ok(open.in + open.out + open.excluded <= assessments);
      }),
      { seed },
    );
  });

  it('the facts do not depend on the order in which records are read', () => {
    fc.assert(
      fc.property(someHistory, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (history, keys) => {
        const order = new Map(history.records.map(({ id }, index) => [id, keys[index] ?? index]));
        const records = history.records.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
        const shuffled = { ...history, records };
        assert.deepEqual(inOrder(measureFacts(shuffled, settings)), inOrder(measureFacts(history, settings)));
      }),
      { seed },
    );
  });

  it('no two facts of a child are the same, every date is real, and every reason is a sentence without a name', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const facts = measureFacts(history, settings);
        const written = facts.map((fact) => JSON.stringify(fact));
        for (const { on, until, because } of facts) {
          assert.ok(isoDay(dayOf(on)) === on && (until === undefined || isoDay(dayOf(until)) === until));
          assert.ok(until === undefined || on < until);
          assert.match(because, /^[A-Z].*\.$/);
        }
        assert.equal(new Set(written).size, written.length);
      }),
      { seed },
    );
  });
});

const someDay = fc.integer({ min: dayOf('2024-04-01'), max: dayOf('2027-03-31') }).map((day) => isoDay(day as Day));
/** Mostly days; now and then none, or text that is no day, as messy files bring. */
const messyDay = fc.oneof({ weight: 20, arbitrary: someDay }, fc.constantFrom('', '2026-02-30'));
const yesNo = fc.constantFrom('yes', 'no', undefined);

const someLine: fc.Arbitrary<Line> = fc.oneof(
  fc
    .tuple(
      messyDay,
      fc.option(someDay),
      fc.constantFrom('referral', 'early-help', undefined),
      fc.constantFrom('6', '2A', undefined),
    )
    .map(([on, decidedAt, outcome, source]) =>
      line('contact', on, { decidedAt, screenedAt: decidedAt, outcome, source }),
    ),
  messyDay.map((on) => line('notification', on, { kind: 'missing' })),
  fc.tuple(messyDay, yesNo).map(([on, noFurtherAction]) => line('referral', on, { noFurtherAction })),
  fc.tuple(messyDay, fc.option(messyDay)).map(([on, authorisedOn]) => line('assessment', on, { authorisedOn })),
  fc.tuple(messyDay, fc.constantFrom('RC7', 'RC8')).map(([on, reason]) => line('closure', on, { reason })),
  fc
    .tuple(messyDay, fc.constantFrom('north', 'south'), fc.option(messyDay))
    .map(([on, team, endsOn]) => line('allocation', on, { team, endsOn })),
  fc
    .tuple(messyDay, fc.constantFrom('visit', 'phone'), yesNo)
    .map(([on, kind, seen]) => line('case-note', on, { kind, seen, seenAlone: seen })),
  fc
    .tuple(messyDay, fc.constantFrom('met', 'refused'), fc.constantFrom('alone', 'not-seen', undefined))
    .map(([on, outcome, howSeen]) => line('visit', on, { outcome, howSeen })),
  fc
    .tuple(fc.constantFrom<Line[0]>('management-decision', 'chronology-review'), messyDay)
    .map(([type, on]) => line(type, on, {})),
);

const someHistory: fc.Arbitrary<ChildHistory> = fc
  .tuple(
    fc.record({
      born: fc.option(someDay, { nil: '2012-08-09' }),
      sex: fc.constantFrom('female', 'male'),
      died: fc.option(someDay, { freq: 9 }),
    }),
    fc.array(someLine, { maxLength: 12 }),
  )
  .map(([{ born, sex, died }, lines]) => historyOf({ born, sex, ...(died !== null && { died }) }, lines));

const someCounty = fc.array(someHistory, { maxLength: 6 });

function line(type: Line[0], on: string, answers: Readonly<Record<string, unknown>>): Line {
  const given = Object.entries(answers).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const happened = on === '2026-02-30' ? '' : on;
  return [type, happened, Object.fromEntries(given)];
}

function of(id: string, facts: readonly MeasureFact[]): readonly MeasureFact[] {
  return facts.filter(({ measure }) => measure === id);
}

function inOrder(facts: readonly MeasureFact[]): readonly string[] {
  return facts.map((fact) => JSON.stringify(fact)).toSorted();
}
