import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, workingDays } from '#domain/definition/timescale.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import type { Clock } from './clock.ts';
import { clocksOf } from './clocks-of.ts';

const NOT_TOLD = 'not applicable: It came from another system in a file that does not say.';
const clocks = (lines: readonly Line[], settings: Partial<AuthoritySettings> = {}): readonly Clock[] =>
  clocksOf(historyOf({ born: '2018-05-02' }, lines), settingsWith(settings));

/** A clock as `contact-decided 2026-04-02 to 2026-04-07, met 2026-04-07`. */
function inShort({ clock, startedOn, dueOn, metOn, supersededOn, notApplicable }: Clock): string {
  if (notApplicable !== undefined) return `${clock} ${startedOn} not applicable: ${notApplicable}`;
  const met = metOn === undefined ? '' : `, met ${metOn}`;
  const superseded = supersededOn === undefined ? '' : `, superseded ${supersededOn}`;
  return `${clock} ${startedOn} to ${dueOn}${met}${superseded}`;
}

function check(rows: readonly [because: string, lines: readonly Line[], clocks: readonly string[]][]): void {
  for (const [because, lines, expected] of rows) assert.deepEqual(clocks(lines).map(inShort), expected, because);
}

test('R038 the clocks of a contact to screening and to decision are kept apart', () => {
  check([
    [
      'a contact that has only been received is still to be screened and decided',
      [['contact', '2026-04-14', { source: '6' }, { state: 'open' }]],
      ['contact-screened 2026-04-14 to 2026-04-14', 'contact-decided 2026-04-14 to 2026-04-15'],
    ],
    [
      'screening it does not decide it',
      [['contact', '2026-04-14', { source: '6', screenedAt: '2026-04-14T15:00Z' }, { state: 'open' }]],
      ['contact-screened 2026-04-14 to 2026-04-14, met 2026-04-14', 'contact-decided 2026-04-14 to 2026-04-15'],
    ],
    [
      'one received on a Saturday is screened and decided by the Monday',
      [['contact', '2026-04-18', { source: '6' }, { state: 'open' }]],
      ['contact-screened 2026-04-18 to 2026-04-20', 'contact-decided 2026-04-18 to 2026-04-20'],
    ],
    [
      'one received on Good Friday is screened and decided by the Tuesday',
      [['contact', '2026-04-03', { source: '6' }, { state: 'open' }]],
      ['contact-screened 2026-04-03 to 2026-04-07', 'contact-decided 2026-04-03 to 2026-04-07'],
    ],
    [
      'half past midnight of a summer night belongs to the new day, as on the clocks of England',
      [['contact', '2026-04-13T23:30Z', { source: '6' }, { state: 'open' }]],
      ['contact-screened 2026-04-14 to 2026-04-14', 'contact-decided 2026-04-14 to 2026-04-15'],
    ],
    [
      'a contact written up a week late was still screened in time: the event counts, not the entry',
      [
        [
          'contact',
          '2026-04-14',
          { source: '6', screenedAt: '2026-04-14T15:00Z' },
          { state: 'open', kept: '2026-04-21' },
        ],
      ],
      ['contact-screened 2026-04-14 to 2026-04-14, met 2026-04-14', 'contact-decided 2026-04-14 to 2026-04-15'],
    ],
  ]);
});

test('R040 feedback to the referrer is due from the decision, and to nobody who cannot be told', () => {
  const decided = (answers: Record<string, string>): readonly Line[] => [
    ['contact', '2026-04-02', { decidedAt: '2026-04-02T16:00Z', screenedAt: '2026-04-02T13:00Z', ...answers }],
  ];
  const feedback = (lines: readonly Line[]) => clocks(lines).map(inShort)[2];
  const nobody =
    'feedback-to-referrer 2026-04-02 not applicable: The referrer is anonymous or not known, so there is nobody to tell.';
  const rows: readonly [because: string, answers: Record<string, string>, clock: string][] = [
    ['five working days over Easter', { source: '6' }, 'feedback-to-referrer 2026-04-02 to 2026-04-13'],
    [
      'telling them is the evidence',
      { source: '6', feedbackSentOn: '2026-04-10' },
      'feedback-to-referrer 2026-04-02 to 2026-04-13, met 2026-04-10',
    ],
    ['an anonymous referrer cannot be told', { source: '9' }, nobody],
    ['nor one who is not known', { source: '10' }, nobody],
  ];
  for (const [because, answers, clock] of rows) assert.equal(feedback(decided(answers)), clock, because);
  assert.equal(feedback([['contact', '2026-04-02', { source: '6' }]]), undefined, 'no decision, nothing to tell yet');
});

test('R041 a social worker looks at every police, missing and custody notice', () => {
  const other =
    'notification-reviewed 2026-05-01 not applicable: Only police, missing and custody notices need a social worker’s review.';
  check([
    ...['police-domestic-abuse', 'missing', 'custody'].map((kind): [string, readonly Line[], readonly string[]] => [
      `${kind}, whatever its grade`,
      [['notification', '2026-05-01', { kind, grade: 'standard' }, { state: 'open' }]],
      ['notification-reviewed 2026-05-01 to 2026-05-07'],
    ]),
    [
      'the day of the review is the evidence',
      [['notification', '2026-05-01', { kind: 'missing', reviewedOn: '2026-05-08' }]],
      ['notification-reviewed 2026-05-01 to 2026-05-07, met 2026-05-08'],
    ],
    ['another notice needs none', [['notification', '2026-05-01', { kind: 'other' }]], [other]],
  ]);
});

test('R050 an assessment is counted from the referral and from its own start, and both are kept', () => {
  const referral: Line = ['referral', '2026-04-02', { decidedOn: '2026-04-02' }];
  const decided = 'referral-decided 2026-04-02 to 2026-04-07, met 2026-04-02';
  check([
    [
      'two starts, two due days',
      [referral, ['assessment', '2026-04-07', {}, { state: 'open' }]],
      [decided, 'assessment-from-referral 2026-04-02 to 2026-06-10', 'assessment-from-start 2026-04-07 to 2026-06-11'],
    ],
    [
      'authorisation is the evidence for both; being handed in is none',
      [referral, ['assessment', '2026-04-07', { authorisedOn: '2026-06-11' }]],
      [
        decided,
        'assessment-from-referral 2026-04-02 to 2026-06-10, met 2026-06-11',
        'assessment-from-start 2026-04-07 to 2026-06-11, met 2026-06-11',
      ],
    ],
    [
      'one that follows no referral has its own start alone',
      [['assessment', '2026-04-07', {}, { state: 'submitted' }]],
      ['assessment-from-start 2026-04-07 to 2026-06-11'],
    ],
    ['before 15 April 2013 the law had no such limit', [['assessment', '2013-04-12', {}, { state: 'open' }]], []],
    [
      'from that day it had',
      [['assessment', '2013-04-15', {}, { state: 'open' }]],
      ['assessment-from-start 2013-04-15 to 2013-06-19'],
    ],
  ]);
});

test('a closure ends the need for an assessment, whichever record of the episode it follows', () => {
  const lines = (...closures: readonly Line[]): readonly Line[] => [
    ['referral', '2026-04-02'],
    ['assessment', '2026-04-07', {}, { state: 'open' }],
    ...closures,
  ];
  const closed = (...closures: readonly Line[]) =>
    clocks(lines(...closures))
      .filter(({ clock }) => clock.startsWith('assessment'))
      .map(({ supersededOn }) => supersededOn);
  const after = (closedOn: string, follows: string): Line => ['closure', closedOn, {}, { follows }];
  assert.deepEqual(closed(), [undefined, undefined], 'no closure: both run');
  assert.deepEqual(
    closed(after('2026-05-08', 'referral-1')),
    ['2026-05-08', '2026-05-08'],
    'a closure of the referral',
  );
  assert.deepEqual(closed(after('2026-05-08', 'assessment-1')), ['2026-05-08', '2026-05-08'], 'or of the assessment');
  assert.deepEqual(
    closed(after('2026-06-08', 'referral-1'), after('2026-05-08', 'assessment-1')),
    ['2026-05-08', '2026-05-08'],
    'of two closures the earlier one',
  );
  assert.deepEqual(closed(after('2026-05-08', 'elsewhere')), [undefined, undefined], 'not that of another episode');
  const met = clocks([
    ['referral', '2026-04-02'],
    ['assessment', '2026-04-07', { authorisedOn: '2026-05-01' }],
    after('2026-05-08', 'referral-1'),
  ]);
  assert.ok(
    met.every(({ supersededOn }) => supersededOn === undefined),
    'what was authorised was done, not superseded',
  );
});

test('an authority’s own standard takes the place of a local limit, and of a statutory one never', () => {
  const basis = 'Own standard';
  const own = (within: ReturnType<typeof workingDays>) => [{ from: '2026-01-01', within, basis }];
  const settings = {
    localLimits: {
      'contact-screening': own(workingDays(2)),
      'contact-decision': own(workingDays(9)),
      'feedback-to-referrer': own(days(10)),
      assessment: own(workingDays(60)),
    },
  };
  const found = clocks(
    [
      ['contact', '2026-04-14', { source: '6', decidedAt: '2026-04-15T12:00Z' }],
      ['assessment', '2026-04-07', {}, { state: 'open' }],
      ['contact', '2025-12-30', { source: '6' }, { state: 'open' }],
    ],
    settings,
  );
  assert.deepEqual(found.map(inShort), [
    'contact-screened 2026-04-14 to 2026-04-16',
    'contact-decided 2026-04-14 to 2026-04-15, met 2026-04-15',
    'feedback-to-referrer 2026-04-15 to 2026-04-25',
    'assessment-from-start 2026-04-07 to 2026-06-11',
    'contact-decided 2025-12-30 to 2025-12-31',
  ]);
  assert.match(
    found[0]?.explained ?? '',
    /^2 working days from .*\. Own standard\.$/,
    'the reason says whose standard',
  );
  assert.match(found[1]?.explained ?? '', /Working Together to Safeguard Children 2023/);
});

test('what came from a file without the evidence is not applicable when complete, and waited for when open', () => {
  const imported = { from: 'cin-census' } as const;
  check([
    [
      'a census has no place for the day a referral was decided',
      [['referral', '2026-04-02', {}, imported]],
      [`referral-decided 2026-04-02 ${NOT_TOLD}`],
    ],
    [
      'an assessment that the file shows as open still runs',
      [
        ['referral', '2026-04-02', {}, imported],
        ['assessment', '2026-04-07', {}, { ...imported, state: 'open' }],
      ],
      [
        `referral-decided 2026-04-02 ${NOT_TOLD}`,
        'assessment-from-referral 2026-04-02 to 2026-06-10',
        'assessment-from-start 2026-04-07 to 2026-06-11',
      ],
    ],
    [
      'one with its day of authorisation is judged like any other',
      [['assessment', '2026-04-07', { authorisedOn: '2026-06-12' }, imported]],
      ['assessment-from-start 2026-04-07 to 2026-06-11, met 2026-06-12'],
    ],
    [
      'the same referral written here is simply late',
      [['referral', '2026-04-02']],
      ['referral-decided 2026-04-02 to 2026-04-07'],
    ],
  ]);
});

test('a date far out of range starts no clock that could be counted, and breaks none of the others', () => {
  const odd = ['0001-01-01', '1989-12-29', '2040-12-31', '2928-04-03', '2026-02-30', 'not a date'];
  for (const startedOn of odd) {
    const found = clocks([
      ['assessment', startedOn, {}, { state: 'open', kept: '2026-04-14' }],
      ['referral', '2026-04-02', { decidedOn: '2026-04-02' }],
    ]);
    assert.deepEqual(found.map(inShort), ['referral-decided 2026-04-02 to 2026-04-07, met 2026-04-02'], startedOn);
  }
  assert.deepEqual(clocks([['contact', '', { source: '6' }]]), [], 'nor does a record without its date');
});
