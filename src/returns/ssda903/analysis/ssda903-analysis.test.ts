import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, inCare, long, parts, share, whole } from '#test/support/figures-of-ssda903.ts';
import { sentExample } from '#test/support/sent-example.ts';
import type { ExampleChild } from '../checking/rule-example.ts';
import { ssda903Analysis } from './ssda903-analysis.ts';

test('reviews: the first within 20 working days, the second within three months, later ones within six', () => {
  const of = (startedOn: string, ...days: readonly string[]) => {
    const reviews = days.map((reviewedOn) => ({ reviewedOn, participation: 'PN1' }));
    return figuresOf([{ episodes: { startedOn, reasonStarted: 'S' }, reviews }]);
  };
  const inTime = (...[startedOn, ...days]: [string, ...string[]]) => share(of(startedOn, ...days), 'RV-01');
  // 20 working days from Monday 2 June 2025 end on Monday 30 June.
  assert.deepEqual(inTime('02/06/2025', '30/06/2025', '30/09/2025', '30/03/2026'), [1, 1]);
  assert.deepEqual(inTime('02/06/2025', '01/07/2025', '30/09/2025', '30/03/2026'), [0, 1], 'the first is a day late');
  assert.deepEqual(inTime('02/06/2025', '30/06/2025', '01/10/2025', '30/03/2026'), [0, 1], 'the second is a day late');
  assert.deepEqual(inTime('02/06/2025', '30/06/2025', '30/09/2025'), [0, 1], 'the third was due by 30 March');
  assert.deepEqual(inTime('20/03/2026'), [0, 0], 'none was due yet');
  assert.deepEqual(inTime('03/03/2026'), [0, 1], 'it was due by 31 March, and none was held');
  assert.deepEqual(inTime('03/03/2026', '31/03/2026'), [1, 1], 'held on the last day');
  assert.deepEqual(share(of('02/06/2025', '30/06/2025'), 'RV-02'), [1, 1]);
  assert.deepEqual(share(of('02/06/2025', '01/07/2025'), 'RV-02'), [0, 1]);
  assert.deepEqual(share(of('03/03/2026'), 'RV-02'), [0, 1], 'due by 31 March, and none was held');
  assert.deepEqual(share(of('02/06/2024', '01/07/2025'), 'RV-02'), [0, 0], 'of those who started in the year');
});

test('children of 4 and over take part in a review when they attend or their views are conveyed', () => {
  const reviews = (...codes: readonly string[]) =>
    codes.map((participation) => ({ reviewedOn: '30/06/2025', participation }));
  const figures = figuresOf([
    { headers: { bornOn: '30/06/2021' }, reviews: reviews('PN1', 'PN4', 'PN7', 'PN6') },
    { headers: { bornOn: '01/07/2021' }, reviews: reviews('PN0') },
  ]);
  assert.deepEqual(share(figures, 'RV-03'), [2, 4]);
});

test('missing and away, of all who were looked after in the year', () => {
  const figures = figuresOf([
    {
      episodes: long,
      missing: [
        { kind: 'M', startedOn: '01/05/2025', endedOn: '02/05/2025' },
        { kind: 'M', startedOn: '01/06/2025' },
      ],
    },
    { episodes: long, missing: { kind: 'A', startedOn: '30/03/2025', endedOn: '01/04/2025' } },
    { episodes: long, missing: { kind: 'M', startedOn: '30/03/2025', endedOn: '31/03/2025' } },
    { episodes: { ...inCare, endedOn: '01/07/2025', reasonEnded: 'E4A' } },
    { episodes: { ...inCare, legalStatus: 'V4' }, missing: { kind: 'M', startedOn: '01/05/2025' } },
  ]);
  assert.deepEqual(share(figures, 'MI-01'), [1, 4]);
  assert.deepEqual(share(figures, 'MI-02'), [1, 4]);
  assert.equal(figure(figures, 'missing-periods').value, 3);
});

test('of a time missing whose end cannot be read only that it began is told', () => {
  const figures = figuresOf([
    { episodes: long, missing: { kind: 'M', startedOn: '01/05/2025', endedOn: 'soon' } },
    { episodes: long, missing: { kind: 'M', startedOn: '30/03/2025', endedOn: 'soon' } },
    { episodes: long, missing: { kind: 'M', startedOn: '01/06/2025' } },
  ]);
  assert.deepEqual(
    share(figures, 'MI-01'),
    [2, 3],
    'whether one that began before the year reached into it is not told',
  );
  assert.deepEqual(
    figure(figures, 'missing-periods').rows.map(({ because }) => because),
    ['From 1 May 2025; its end cannot be read.', 'From 1 June 2025, not yet back.'],
  );
});

test('health is of those looked after for twelve months, and what is not told is no yes', () => {
  const yes = { healthAssessment: '1', immunisations: '1', dentalCheck: '0', substanceMisuse: '0', convicted: '1' };
  const figures = figuresOf([
    { headers: { bornOn: '01/01/2012' }, episodes: long, outcomes: { ...yes, sdqScore: '17' } },
    { headers: { bornOn: '01/01/2018' }, episodes: long, outcomes: { ...yes, healthAssessment: '0', sdqScore: '10' } },
    { headers: { bornOn: '01/01/2022' }, episodes: long, outcomes: { ...yes, healthCheck: '1', sdqScore: '3' } },
    { headers: { bornOn: '01/01/2012' }, episodes: long },
    { headers: { bornOn: '01/01/2012' }, episodes: { ...long, startedOn: '02/04/2025' }, outcomes: yes },
  ]);
  assert.deepEqual(share(figures, 'HE-02'), [2, 4]);
  assert.deepEqual(share(figures, 'HE-03'), [3, 4]);
  assert.deepEqual(share(figures, 'HE-04'), [0, 4]);
  assert.deepEqual(share(figures, 'HE-08'), [1, 2], 'aged 10 to 17');
  assert.deepEqual(share(figures, 'HE-09'), [1, 1], 'aged 0 to 4');
  assert.deepEqual(share(figures, 'HE-11'), [2, 3], 'aged 5 to 16');
  assert.equal(figure(figures, 'HE-06').value, 13.5);
  assert.deepEqual(share(figures, 'HE-10'), [1, 2]);
});

test('care leavers by their age on 31 March; who died or went home is in no figure', () => {
  const leaver = (bornOn: string, inTouch: string, activity: string, accommodation: string): ExampleChild => ({
    headers: { bornOn },
    leavers: { inTouch, activity, accommodation },
  });
  const figures = figuresOf([
    leaver('31/03/2009', 'YES', 'F2', 'U1'),
    leaver('01/04/2007', 'YES', 'G5', 'U2'),
    leaver('31/03/2007', 'YES', 'F1', 'B1'),
    leaver('01/04/2004', 'NO', '0', '0'),
    leaver('01/04/2004', 'NO', 'G4', 'X2'),
    leaver('01/04/2004', 'DIED', '0', '0'),
    leaver('31/03/2004', 'YES', 'F1', 'B1'),
  ]);
  assert.deepEqual(share(figures, 'CL-01'), [2, 2]);
  assert.deepEqual(share(figures, 'CL-06'), [1, 2]);
  assert.deepEqual(share(figures, 'CL-04'), [1, 2]);
  assert.deepEqual(share(figures, 'activity-17'), [1, 1]);
  assert.deepEqual(share(figures, 'accommodation-18'), [0, 1]);
  assert.deepEqual(share(figures, 'CL-05'), [1, 3]);
  assert.deepEqual(share(figures, 'CL-03'), [1, 3]);
  assert.deepEqual(share(figures, 'CL-02'), [1, 3], 'one not in touch whose activity is told by others is left out');
  assert.deepEqual(share(figures, 'CL-07'), [1, 3]);
  assert.deepEqual(share(figures, 'CL-08'), [1, 3]);
});

/** An episode of a child who is to be adopted. */
const step = (
  startedOn: string,
  reasonStarted: string,
  legalStatus: string,
  placement: string,
  endedOn: string,
  reasonEnded = 'X1',
) => ({
  startedOn,
  reasonStarted,
  legalStatus,
  placement,
  endedOn,
  reasonEnded,
});

test('adoption: from entering care, or from the order, with foster carers who adopt counted from when they fostered', () => {
  const figures = figuresOf([
    {
      episodes: step('01/05/2025', 'P', 'E1', 'A6', '01/11/2025', 'E12'),
      adoptions: { matchedOn: '10/04/2025', fosterCarers: '0' },
      lastYear: {
        episodes: [
          step('01/06/2024', 'S', 'C1', 'U6', '01/04/2025'),
          step('01/04/2025', 'L', 'E1', 'U6', '01/05/2025'),
        ],
      },
    },
    {
      episodes: [
        step('01/01/2025', 'S', 'C1', 'K2', '01/02/2025'),
        step('01/02/2025', 'P', 'C1', 'U4', '01/06/2025'),
        step('01/06/2025', 'U', 'E1', 'A5', '01/12/2025', 'E11'),
      ],
      adoptions: { matchedOn: '11/06/2025', fosterCarers: '1' },
    },
  ]);
  assert.equal(figure(figures, 'adopted').value, 2);
  // 334 days to 1 May 2025, and 151 to 1 June 2025, or 31 to the day the carers began to foster.
  assert.equal(figure(figures, 'AD-02').value, 242.5);
  assert.equal(figure(figures, 'AD-03').value, 182.5);
  // 9 days from the order of 1 April, and 10 from that of 1 June.
  assert.equal(figure(figures, 'AD-04').value, 9.5);
});

test('who waits for adoption, and which decisions for it were taken back', () => {
  const figures = figuresOf([
    { episodes: { ...long, legalStatus: 'E1' }, placedForAdoption: { ceasedOn: '01/06/2025', reasonCeased: 'RD3' } },
    { episodes: { ...long, legalStatus: 'E1', placement: 'A6' }, placedForAdoption: { ceasedOn: '01/03/2025' } },
  ]);
  assert.equal(figure(figures, 'AD-07').value, 1);
  assert.deepEqual(parts(figures, 'plans-changed'), { 'No adopters were found (RD3)': 1 });
});

test('deprivation of liberty is told from 2026-27 on', () => {
  const child: ExampleChild = { episodes: long, deprivations: { startedOn: '01/05/2026' } };
  assert.equal(figuresOf([child]).get('PL-12'), undefined);
  assert.equal(figure(figuresOf([child], {}, '2026-27'), 'PL-12').value, 1);
});

test('without last year’s return the figures say so, and what cannot be read is told', () => {
  const { sent } = sentExample({ children: [whole({ episodes: { ...inCare, startedOn: 'soon' } })] });
  const { notes, yearEndingMarch } = ssda903Analysis({ sent }, '2025-26');
  assert.equal(yearEndingMarch, 2026);
  assert.match(notes[0] ?? '', /One value/);
  assert.match(notes[1] ?? '', /Last year’s return was not given/);
});
