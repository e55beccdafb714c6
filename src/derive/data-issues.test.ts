import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordType } from '#domain/definition/record-type.ts';
import { days } from '#domain/definition/timescale.ts';
import { journey, type RecordTypeId } from '#domain/journey/index.ts';
import { type ChildOf, historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { dataIssuesOf } from './data-issues.ts';

const known: ChildOf = { born: '2018-05-02', sex: 'F', ethnicity: 'WBRI' };

/** The doubts about the records of a child, as `code record field`. */
function doubts(lines: readonly Line[], child: ChildOf = known, settings = settingsWith()): readonly string[] {
  return dataIssuesOf(historyOf(child, lines), settings)
    .filter(({ record }) => record !== undefined)
    .map(({ code, record, field }) => [code, record, field].filter((part) => part !== undefined).join(' '));
}

type Row = readonly [because: string, lines: readonly Line[], doubts: readonly string[], child?: ChildOf];

function check(rows: readonly Row[]): void {
  for (const [because, lines, expected, child] of rows) assert.deepEqual(doubts(lines, child), expected, because);
}

test('every order of two dates that a record type asks for is doubted when broken and not when kept', () => {
  const types: readonly (RecordType & { readonly id: RecordTypeId })[] = journey;
  let looked = 0;
  for (const type of types) {
    for (const { code, field, must } of type.checks) {
      if (must.rule !== 'not before') continue;
      looked += 1;
      const line = (earlier: string, later: string): Line => [
        type.id,
        '',
        { [must.earlier]: earlier, [must.later]: later },
        { kept: '2026-04-15', from: 'cin-census', follows: 'nothing' },
      ];
      const isDoubted = (earlier: string, later: string) =>
        doubts([line(earlier, later)]).includes(`${code} ${type.id}-1 ${field}`);
      assert.ok(isDoubted('2026-04-14', '2026-04-13'), `${code}: the wrong way round`);
      assert.ok(!isDoubted('2026-04-14', '2026-04-14'), `${code}: on one day`);
      assert.ok(!isDoubted('2026-04-13', '2026-04-14'), `${code}: the right way round`);
    }
  }
  assert.ok(looked > 10, 'the journey has orders to keep');
});

test('what a form asks while a record is written is not asked again of the record', () => {
  check([['acute need, not referred', [['contact', '2026-04-14', { level: '4', outcome: 'early-help' }]], []]]);
});

test('a date after the day on which it was recorded is doubted', () => {
  check([
    ['recorded on its day', [['contact', '2026-04-14', {}, { kept: '2026-04-14' }]], []],
    [
      'recorded the day before it happened',
      [['contact', '2026-04-14', {}, { kept: '2026-04-13' }]],
      ['dated-after-recorded contact-1 receivedAt'],
    ],
    [
      'any date of it',
      [['contact', '2026-04-14', { screenedAt: '2026-04-15' }]],
      ['dated-after-recorded contact-1 screenedAt'],
    ],
    [
      'what was added later is judged by when it was added',
      [['contact', '2026-04-14', { feedbackSentOn: '2026-04-20' }, { changed: '2026-04-20' }]],
      [],
    ],
    [
      'an allocation may be planned to end',
      [['allocation', '2026-04-14', { team: 'north', endsOn: '2027-04-14' }]],
      [],
    ],
    [
      'a century mistyped in an import',
      [['referral', '2928-04-14', {}, { kept: '2026-04-14', from: 'cin-census' }]],
      ['dated-after-recorded referral-1 referredOn'],
    ],
    [
      'no date of the calendar can be told to lie ahead',
      [['referral', '2928-02-30', {}, { kept: '2026-04-14', from: 'cin-census' }]],
      [],
    ],
  ]);
});

test('R037 what was written up later than the standard is noted', () => {
  const note = (kept: string, from?: string): readonly Line[] => [
    ['case-note', '2026-04-13', { kind: 'phone' }, { kept, ...(from !== undefined && { from }) }],
  ];
  check([
    ['on the last day of the standard', note('2026-04-16'), []],
    ['the day after', note('2026-04-17'), ['late-entry case-note-1']],
    ['what another system held was written up there, nobody knows when', note('2026-06-01', 'cin-census'), []],
    [
      'a correction is no late entry',
      [['case-note', '2026-04-13', { kind: 'phone' }, { kept: '2026-04-13', changed: '2026-06-01' }]],
      [],
    ],
  ]);
  const own = [{ from: '2026-01-01', within: days(7), basis: 'Own standard' }];
  const settings = settingsWith({ localLimits: { 'late-entry': own } });
  assert.deepEqual(doubts(note('2026-04-20'), known, settings), [], 'the authority’s own standard counts');
  const [late] = dataIssuesOf(historyOf(known, note('2026-04-21')), settings).filter((each) => each.record);
  assert.deepEqual(
    [late?.severity, late?.message, late?.because],
    ['note', 'Written up 8 days after it happened.', 'Own standard (R037).'],
  );
});

test('a record dated long before the birth is doubted, one of an unborn child is not', () => {
  const referral = (on: string): readonly Line[] => [['referral', on]];
  check([
    ['in pregnancy', referral('2017-07-06'), []],
    ['long before it', referral('2017-07-05'), ['before-birth referral-1 referredOn']],
    ['nobody knows when the child was born', referral('2017-07-05'), [], {}],
    ['the child is still expected', referral('2017-07-05'), [], { expected: '2018-05-02' }],
    [
      'a year that cannot be',
      [['referral', '0001-01-01', {}, { kept: '2026-04-14' }]],
      ['before-birth referral-1 referredOn'],
    ],
    ['a date of birth that is none', referral('2017-07-05'), [], { born: '2018-02-30' }],
  ]);
});

test('a record that must follow another and follows none is doubted', () => {
  check([
    [
      'an assessment under its referral',
      [
        ['referral', '2026-04-07'],
        ['assessment', '2026-04-08'],
      ],
      [],
    ],
    ['an assessment by itself', [['assessment', '2026-04-08']], ['follows-nothing assessment-1']],
    ['a closure by itself', [['closure', '2026-05-08']], ['follows-nothing closure-1']],
    [
      'what it followed was void',
      [
        ['referral', '2026-04-07', {}, { state: 'void' }],
        ['assessment', '2026-04-08'],
      ],
      ['follows-nothing assessment-1'],
    ],
    [
      'a closure that follows the assessment follows the referral through it',
      [
        ['referral', '2026-04-07'],
        ['assessment', '2026-04-08'],
        ['closure', '2026-05-08', {}, { follows: 'assessment-1' }],
      ],
      [],
    ],
    ['a referral may stand by itself', [['referral', '2026-04-07']], []],
  ]);
});

test('a record dated before the record it follows is doubted', () => {
  check([
    [
      'on the same day',
      [
        ['referral', '2026-04-07'],
        ['assessment', '2026-04-07'],
      ],
      [],
    ],
    [
      'a day before',
      [
        ['referral', '2026-04-07'],
        ['assessment', '2026-04-06', {}, { kept: '2026-04-07' }],
      ],
      ['before-what-it-follows assessment-1 startedOn'],
    ],
    [
      'a closure before its referral',
      [
        ['referral', '2026-04-07'],
        ['closure', '2026-04-06', {}, { kept: '2026-04-07' }],
      ],
      ['before-what-it-follows closure-1 closedOn'],
    ],
  ]);
});

test('two times are compared to the minute, a time and a day by the day', () => {
  check([
    [
      'a minute before',
      [
        ['notification', '2026-04-14T10:00Z', { kind: 'other' }],
        ['contact', '2026-04-14T09:59Z', {}, { follows: 'notification-1' }],
      ],
      ['before-what-it-follows contact-1 receivedAt'],
    ],
    [
      'a time later on the same day',
      [
        ['contact', '2026-04-14T10:00Z'],
        ['referral', '2026-04-14', {}, { follows: 'contact-1' }],
      ],
      [],
    ],
    [
      'what has no date is not before anything',
      [
        ['referral', ''],
        ['assessment', '2026-04-06'],
      ],
      [],
    ],
  ]);
});

test('a doubt about the order of two records names both', () => {
  const [doubt] = dataIssuesOf(
    historyOf(known, [
      ['referral', '2026-04-07'],
      ['assessment', '2026-04-06', {}, { kept: '2026-04-07' }],
    ]),
    settingsWith(),
  ).filter((each) => each.record);
  assert.equal(
    doubt?.message,
    'This child and family assessment is dated before the referral it follows. Check both dates.',
  );
  assert.equal(doubt?.because, 'The referral is dated 7 April 2026, and what follows it comes after it.');
});

test('R028 doubts about the child stand beside those about the records', () => {
  const codes = (child: ChildOf) => dataIssuesOf(historyOf(child, []), settingsWith()).map(({ code }) => code);
  assert.ok(codes({ born: '2018-05-02' }).includes('ethnicity-not-asked'));
  assert.ok(!codes(known).includes('ethnicity-not-asked'));
});
