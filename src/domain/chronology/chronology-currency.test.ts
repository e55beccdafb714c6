import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clock, clockStateOn } from '#domain/clocks/clock.ts';
import { months } from '#domain/definition/timescale.ts';
import { type ChildOf, historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { chronologyClocksOf } from './chronology-currency.ts';

const clocks = (lines: readonly Line[], child: ChildOf = {}, settings = settingsWith()): readonly Clock[] =>
  chronologyClocksOf(historyOf(child, lines), settings);

function inShort({ record, startedOn, dueOn, metOn, supersededOn }: Clock): string {
  return `${record} ${startedOn} to ${dueOn}${metOn ? `, met ${metOn}` : ''}${supersededOn ? `, superseded ${supersededOn}` : ''}`;
}

const referral: Line = ['referral', '2026-01-05'];
const reviewed = (on: string): Line => ['chronology-review', on];
const closed = (on: string): Line => ['closure', on];

test('R018 the chronology of a child in need is reviewed within six months, and again within six of each review', () => {
  const rows: readonly [because: string, lines: readonly Line[], clocks: readonly string[]][] = [
    ['no need, no clock', [['contact', '2026-01-05']], []],
    ['never reviewed: it runs from the start of the need', [referral], ['referral-1 2026-01-05 to 2026-07-05']],
    [
      'reviewed in time: a new clock runs from the review',
      [referral, reviewed('2026-05-01')],
      ['referral-1 2026-01-05 to 2026-07-05, met 2026-05-01', 'referral-1 2026-05-01 to 2026-11-01'],
    ],
    [
      'reviewed on the day the need began',
      [referral, reviewed('2026-01-05')],
      ['referral-1 2026-01-05 to 2026-07-05, met 2026-01-05', 'referral-1 2026-01-05 to 2026-07-05'],
    ],
    [
      'two reviews of one day start one clock, whatever order they are read in',
      [referral, reviewed('2026-06-01'), reviewed('2026-05-01'), reviewed('2026-06-01')],
      [
        'referral-1 2026-01-05 to 2026-07-05, met 2026-05-01',
        'referral-1 2026-05-01 to 2026-11-01, met 2026-06-01',
        'referral-1 2026-06-01 to 2026-12-01',
      ],
    ],
    [
      'a review before the need began does not stop its clock',
      [reviewed('2026-01-04'), referral],
      ['referral-1 2026-01-05 to 2026-07-05'],
    ],
    [
      'the need ended: nobody has to review it any more',
      [referral, closed('2026-03-02')],
      ['referral-1 2026-01-05 to 2026-07-05, superseded 2026-03-02'],
    ],
    [
      'a review after the need ended belongs to no need',
      [referral, closed('2026-03-02'), reviewed('2026-03-02')],
      ['referral-1 2026-01-05 to 2026-07-05, superseded 2026-03-02'],
    ],
    [
      'a need that begins again runs from its own start',
      [referral, closed('2026-03-02'), ['referral', '2026-09-01']],
      ['referral-1 2026-01-05 to 2026-07-05, superseded 2026-03-02', 'referral-2 2026-09-01 to 2027-03-01'],
    ],
    ['a date out of range starts none', [['referral', '2928-01-05', {}, { kept: '2026-01-05' }]], []],
  ];
  for (const [because, lines, expected] of rows) assert.deepEqual(clocks(lines).map(inShort), expected, because);
});

test('R018 a chronology lapses the day after its six months, and its late review stays late', () => {
  const [never] = clocks([referral]);
  assert.ok(never);
  assert.equal(clockStateOn(never, '2026-07-05'), 'due', 'the last day is in time');
  assert.equal(clockStateOn(never, '2026-07-06'), 'overdue', 'the day after it has lapsed');
  const [late, next] = clocks([referral, reviewed('2026-07-06')]);
  assert.ok(late && next);
  assert.equal(clockStateOn(late, '2027-01-01'), 'met late');
  assert.equal(clockStateOn(next, '2027-01-06'), 'due', 'from then on six months from the review');
});

test('the death of a child ends it, and the authority may ask for reviews more often', () => {
  const died = clocks([referral], { died: '2026-03-02' });
  assert.deepEqual(died.map(inShort), ['referral-1 2026-01-05 to 2026-07-05, superseded 2026-03-02']);
  const basis = 'Own standard';
  const localLimits = { 'chronology-review': [{ from: '2026-01-01', within: months(3), basis }] };
  const [own] = clocks([referral], {}, settingsWith({ localLimits }));
  assert.deepEqual([own?.dueOn, own?.explained.endsWith('Own standard.')], ['2026-04-05', true]);
});
