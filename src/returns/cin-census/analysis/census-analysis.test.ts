import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReturnFigure } from '#returns/engine/return-analysis.ts';
import {
  type ExampleChild,
  passes,
  withAssessments,
  withEnquiries,
  withEpisode,
  withEpisodes,
  withProtectionPlans,
} from '../checking/rule-example.ts';
import { censusAnalysis } from './census-analysis.ts';

const YEAR = '2025-26';

/** Every figure of the year 2025 to 2026 that these children make, by its code. */
function figuresOf(...children: readonly ExampleChild[]): ReadonlyMap<string, ReturnFigure> {
  const named = children.map((child, at) => ({ laChildId: `C${at + 1}`, ...child }));
  const { sections } = censusAnalysis({
    children: passes('', ...named).children,
    year: YEAR,
    measured: new Map(),
  });
  return new Map(sections.flatMap(({ figures }) => figures).map((figure) => [figure.code, figure]));
}

function shares(figures: ReadonlyMap<string, ReturnFigure>, code: string) {
  const { numerator, denominator, value } = figures.get(code) ?? assert.fail(`no figure ${code}`);
  return [numerator, denominator, value];
}

function parts(figures: ReadonlyMap<string, ReturnFigure>, code: string) {
  const found = figures.get(code)?.parts ?? [];
  return Object.fromEntries(found.filter(({ value }) => value > 0).map(({ name, value }) => [name, value]));
}

test('who referred is a share of the referrals of the year; others are of another year', () => {
  const figures = figuresOf(
    withEpisode({ referredOn: '2025-04-01', referralSource: '6' }),
    withEpisode({ referredOn: '2026-03-31', referralSource: '2A' }),
    withEpisodes(
      { referredOn: '2025-09-01', referralSource: '3F' },
      { referredOn: '2025-03-31', referralSource: '6' },
      { referredOn: '2026-04-01', referralSource: '6' },
      { referredOn: '2025-10-01', referralSource: '2B' },
    ),
  );
  assert.deepEqual(shares(figures, 'FD-10'), [1, 4, 25]);
  assert.deepEqual(shares(figures, 'FD-11'), [1, 4, 25]);
  assert.deepEqual(shares(figures, 'FD-12'), [1, 4, 25]);
  assert.deepEqual(
    figures.get('FD-10')?.rows.map(({ child, counts }) => [child, counts]),
    [
      ['C1', true],
      ['C2', false],
      ['C3', false],
      ['C3', false],
    ],
  );
});

test('the median of an even number of assessments lies between the two in the middle, and one that cannot be timed is told', () => {
  const figures = figuresOf(
    // 10 working days: Easter 2025 took Friday 18 and Monday 21 April.
    withAssessments({ startedOn: '2025-04-10', authorisedOn: '2025-04-28' }),
    withAssessments({ startedOn: '2025-06-02', authorisedOn: '2025-06-03' }, { authorisedOn: '2025-06-03' }),
    withAssessments({ startedOn: '2025-01-02', authorisedOn: '2025-03-31' }, { startedOn: '2026-03-01' }),
  );
  assert.equal(figures.get('AS-04')?.value, 5.5);
  assert.match(figures.get('AS-04')?.note ?? '', /1 assessment cannot be timed/);
  assert.equal(figures.get('AS-02')?.numerator, 3);
  assert.equal(figures.get('AS-02')?.value, undefined);
});

test('why an assessment is not timed is told as it is, and those left out are counted in words', () => {
  const figures = figuresOf(
    withAssessments({ authorisedOn: '2025-06-03' }, { startedOn: '2025-06-04', authorisedOn: '2025-06-03' }),
  );
  assert.match(figures.get('AS-04')?.note ?? '', / 2 assessments cannot be timed and are left out\.$/);
  assert.deepEqual(
    figures.get('AS-02')?.rows.map(({ because }) => because),
    [
      'Authorised on 3 June 2025: its start is not told.',
      'Authorised on 3 June 2025: it cannot be timed from 4 June 2025.',
    ],
  );
});

test('a factor counts once in an episode of need, and “no factors” is none', () => {
  const figures = figuresOf(
    withAssessments(
      { startedOn: '2025-05-01', authorisedOn: '2025-05-30', factors: ['3B', '4B'] },
      { startedOn: '2025-07-01', authorisedOn: '2025-07-30', factors: ['3B'] },
    ),
    withAssessments({ startedOn: '2025-05-01', authorisedOn: '2025-05-30', factors: ['21'] }),
    withAssessments({ startedOn: '2024-05-01', authorisedOn: '2024-05-30', factors: ['3B'] }),
  );
  assert.equal(figures.get('factors')?.value, 1);
  assert.deepEqual(parts(figures, 'factors'), {
    'Domestic abuse of a parent or carer (3B)': 1,
    'Mental health of a parent or carer (4B)': 1,
  });
});

test('enquiries count by their start, conferences by their day, each day of a child once', () => {
  const figures = figuresOf(
    withEnquiries(
      // 15 working days: in time. The next of the same conference is not another conference.
      { startedOn: '2025-06-02', initialConferenceOn: '2025-06-23' },
      { startedOn: '2025-05-30', initialConferenceOn: '2025-06-23' },
    ),
    withEnquiries({ startedOn: '2025-07-01', initialConferenceNotRequired: 'true' }),
    withEnquiries({ startedOn: '2025-03-20', initialConferenceOn: '2025-04-02' }),
    withEpisode({
      initialConferenceOn: '2025-08-04',
      childProtectionPlans: [{ startedOn: '2025-08-04' }],
    }),
  );
  assert.equal(figures.get('SP-01-number')?.value, 3);
  assert.deepEqual(shares(figures, 'SP-02'), [2, 3, 66.7]);
  assert.equal(figures.get('SP-04-number')?.value, 3);
  assert.deepEqual(shares(figures, 'SP-03'), [2, 3, 66.7]);
  assert.deepEqual(parts(figures, 'SP-03'), {
    '0 to 10 working days': 1,
    '11 to 15 working days': 1,
    '16 to 20 working days': 1,
  });
  assert.deepEqual(shares(figures, 'SP-05'), [1, 3, 33.3]);
});

test('plans stand at 31 March unless they ended by then, by latest category and length', () => {
  const figures = figuresOf(
    withProtectionPlans({ startedOn: '2024-04-01', initialCategory: 'NEG', latestCategory: 'EMO', previousPlans: '0' }),
    withProtectionPlans({ startedOn: '2024-04-02', latestCategory: 'NEG' }),
    withProtectionPlans({ startedOn: '2026-01-31', latestCategory: 'NEG', endedOn: '2026-04-01' }),
    withProtectionPlans({ startedOn: '2026-01-31', latestCategory: 'NEG', endedOn: '2026-03-31' }),
    withProtectionPlans({ startedOn: '2026-04-01', latestCategory: 'NEG' }),
    withProtectionPlans({ startedOn: '2026-01-01', latestCategory: 'NEG', endedOn: '31/02/2026' }),
  );
  assert.equal(figures.get('CP-01-number')?.value, 3);
  assert.deepEqual(parts(figures, 'CP-01-number'), { 'Emotional abuse': 1, Neglect: 2 });
  // From 1 April 2024 to 31 March 2026 are 729 days: not yet two years, as the published figures count.
  assert.deepEqual(shares(figures, 'CP-05'), [0, 3, 0]);
  assert.deepEqual(parts(figures, 'CP-05'), { '3 months or less': 1, '1 year and under 2 years': 2 });
  const longer = figuresOf(withProtectionPlans({ startedOn: '2024-03-31' }));
  assert.deepEqual(shares(longer, 'CP-05'), [1, 1, 100]);
});

test('plans started in the year by category, and which were not the first', () => {
  const figures = figuresOf(
    withProtectionPlans({ startedOn: '2025-04-01', initialCategory: 'NEG', latestCategory: 'EMO', previousPlans: '0' }),
    withProtectionPlans({ startedOn: '2025-05-01', initialCategory: 'PHY', previousPlans: '2', endedOn: '2025-08-01' }),
    withProtectionPlans({ startedOn: '2025-05-01', initialCategory: 'PHY' }),
    withProtectionPlans({ startedOn: '2023-05-01', previousPlans: '1', endedOn: '2025-05-01' }),
  );
  assert.equal(figures.get('CP-02-number')?.value, 3);
  assert.deepEqual(parts(figures, 'CP-02-number'), { Neglect: 1, 'Physical abuse': 2 });
  assert.deepEqual(shares(figures, 'CP-03'), [1, 2, 50]);
  assert.equal(figures.get('CP-04')?.value, undefined);
  assert.match(figures.get('CP-04')?.why ?? '', /not when they ended/);
  assert.deepEqual(parts(figures, 'CP-ended'), { '3 months or less': 1, '2 years or more': 1 });
  assert.deepEqual(shares(figures, 'CP-06'), [1, 2, 50]);
  assert.deepEqual(shares(figures, 'CP-11'), [1, 2, 50]);
});

test('a plan is reviewed in time when every review of it came by its day and none is overdue', () => {
  const reviewed = (startedOn: string, ...reviewedOn: readonly string[]) =>
    shares(figuresOf(withProtectionPlans({ startedOn, reviewedOn })), 'CP-07').slice(0, 2);
  assert.deepEqual(reviewed('2025-06-01', '2025-09-01', '2026-03-01'), [1, 1]);
  assert.deepEqual(reviewed('2025-06-01', '2025-09-02', '2026-03-01'), [0, 1], 'the first came a day late');
  assert.deepEqual(reviewed('2025-06-01', '2025-09-01'), [0, 1], 'the second was due by 1 March');
  assert.deepEqual(reviewed('2025-12-30'), [0, 1], 'three months and a day, and no review');
  assert.deepEqual(reviewed('2025-12-31'), [1, 1], 'its first review is due on the very day');
  assert.deepEqual(reviewed('2026-01-01'), [0, 0], 'it has not stood three months');
  assert.deepEqual(reviewed('2024-06-01', '2025-10-01'), [1, 1], 'the one before may have been in March');
  assert.deepEqual(reviewed('2024-06-01', '2025-10-02'), [0, 1], 'the one before cannot have been in the year');
  assert.deepEqual(reviewed('2024-06-01', '2025-02-01', '2025-08-02'), [0, 1], 'a file that holds the one before');
});

test('the reviews of a plan in time are told by their number', () => {
  const told = (startedOn: string, ...reviewedOn: readonly string[]) =>
    figuresOf(withProtectionPlans({ startedOn, reviewedOn }))
      .get('CP-07')
      ?.rows[0]?.because.replace(/^Plan from [^.]*\. /, '');
  assert.equal(told('2025-12-31'), 'The first review is due by 31 March 2026.');
  assert.equal(told('2025-12-01', '2026-01-15'), '1 review told, in time; the next is due by 15 July 2026.');
  assert.equal(
    told('2025-06-01', '2025-09-01', '2026-03-01'),
    '2 reviews told, each in time; the next is due by 1 September 2026.',
  );
});

test('need that stands at 31 March, and how and after how long need ended', () => {
  const figures = figuresOf(
    withEpisode({ referredOn: '2024-01-01', noFurtherAction: 'false' }),
    withEpisode({ referredOn: '2026-01-01' }),
    withEpisode({ referredOn: '2026-01-01', noFurtherAction: '1' }),
    { diedOn: '2026-02-01', details: [{ referredOn: '2026-01-01', noFurtherAction: '0' }] },
    withEpisodes(
      { referredOn: '2025-04-01', closedOn: '2025-07-01', reasonForClosure: 'RC8' },
      { referredOn: '2025-08-01', closedOn: '2025-11-02', reasonForClosure: 'RC8' },
      { referredOn: '2024-08-01', closedOn: '2025-03-31', reasonForClosure: 'RC1' },
    ),
  );
  assert.deepEqual(shares(figures, 'CN-02'), [1, 2, 50]);
  assert.equal(figures.get('closures')?.value, 2);
  assert.deepEqual(parts(figures, 'closures'), { 'Closed after assessment: no further action (RC8)': 2 });
  assert.deepEqual(shares(figures, 'CN-03'), [1, 2, 50]);
});

test('a value that cannot be read is told before any figure', () => {
  const { notes, yearEndingMarch } = censusAnalysis({
    children: passes('', withEpisode({ referredOn: 'soon' })).children,
    year: YEAR,
    measured: new Map(),
  });
  assert.equal(yearEndingMarch, 2026);
  assert.deepEqual(notes, ['One value of the file cannot be read. What needs it is not counted: see what was found.']);
});
