import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReturnFigure } from '#returns/engine/return-analysis.ts';
import { sentExample } from '#test/support/sent-example.ts';
import type { Given } from '../checking/around.ts';
import type { ExampleChild } from '../checking/rule-example.ts';
import { ssda903Analysis } from './ssda903-analysis.ts';

type Figures = ReadonlyMap<string, ReturnFigure>;
type Year = Parameters<typeof ssda903Analysis>[1];

/** Every figure of the year 2025 to 2026 that these children make, by its code; last year’s return is given. */
function figuresOf(children: readonly ExampleChild[], given: Given = {}, year: Year = '2025-26'): Figures {
  const { sections } = ssda903Analysis({ ...sentExample({ children: children.map(whole) }), ...given }, year);
  return new Map(sections.flatMap(({ figures }) => figures).map((figure) => [figure.code, figure]));
}

/** What an episode says when an example leaves it out. */
function whole(child: ExampleChild): ExampleChild {
  const filled = (rows: ExampleChild['episodes']) =>
    [rows ?? []].flat().map((row) => ({ legalStatus: 'C2', placement: 'U6', provider: 'PR1', need: 'N1', ...row }));
  const { episodes, lastYear } = child;
  return {
    ...child,
    ...(episodes === undefined ? {} : { episodes: filled(episodes) }),
    ...(lastYear === undefined ? {} : { lastYear: { ...lastYear, episodes: filled(lastYear.episodes) } }),
  };
}

function figure(figures: Figures, code: string): ReturnFigure {
  return figures.get(code) ?? assert.fail(`no figure ${code}`);
}

function share(figures: Figures, code: string) {
  const { numerator, denominator } = figure(figures, code);
  return [numerator, denominator];
}

function parts(figures: Figures, code: string) {
  const found = figure(figures, code).parts ?? [];
  return Object.fromEntries(found.filter(({ value }) => value > 0).map(({ name, value }) => [name, value]));
}

const inCare = { startedOn: '01/06/2025', reasonStarted: 'S' } as const;
/** Looked after for years, in one placement. */
const long = { startedOn: '01/02/2020', reasonStarted: 'S' } as const;

test('who is looked after on 31 March: episodes that had begun and had not ended by then, short breaks apart', () => {
  const figures = figuresOf([
    { headers: { bornOn: '01/04/2025', sex: 'F', ethnicity: 'WBRI' }, episodes: inCare },
    { headers: { bornOn: '31/03/2010', sex: 'M' }, episodes: { ...inCare, endedOn: '31/03/2026', reasonEnded: 'E4A' } },
    { headers: { bornOn: '31/03/2010', sex: 'M' }, episodes: { ...inCare, endedOn: '01/04/2026', reasonEnded: 'E4A' } },
    { headers: { bornOn: '31/03/2010' }, episodes: { ...inCare, legalStatus: 'V4' } },
    { episodes: { ...inCare, endedOn: 'soon' } },
    {
      headers: { bornOn: '01/04/2010' },
      episodes: [
        { ...inCare, endedOn: '31/03/2026', reasonEnded: 'X1' },
        { startedOn: '31/03/2026', reasonStarted: 'L', legalStatus: 'V2' },
      ],
    },
  ]);
  assert.equal(figure(figures, 'LA-02').value, 3);
  assert.equal(figure(figures, 'LA-01').numerator, 3);
  assert.deepEqual(parts(figures, 'age'), { 'Under 1': 1, '10 to 15': 1, '16 and over': 1 });
  assert.deepEqual(parts(figures, 'sex'), { 'Female (F)': 1, 'Male (M)': 1, 'Not told': 1 });
  assert.deepEqual(parts(figures, 'legal-status'), {
    'Full care order (C2)': 2,
    'Accommodated under section 20 (V2)': 1,
  });
  assert.deepEqual(parts(figures, 'month-ends')['May 2025'], undefined);
  assert.deepEqual(parts(figures, 'month-ends')['June 2025'], 4);
  assert.deepEqual(parts(figures, 'month-ends')['March 2026'], 3);
});

test('unaccompanied children are those in the UASC table who have not ceased to be', () => {
  const figures = figuresOf([
    { episodes: inCare, uasc: { ceasedOn: '' } },
    { episodes: inCare, uasc: { ceasedOn: '31/03/2026' } },
    { episodes: inCare },
  ]);
  assert.deepEqual(share(figures, 'LA-05'), [1, 3]);
});

test('the first start and the last end of each child in the year, and who came back within a year', () => {
  const figures = figuresOf([
    {
      episodes: [
        { startedOn: '01/05/2025', reasonStarted: 'S', endedOn: '01/06/2025', reasonEnded: 'E4A' },
        { startedOn: '01/07/2025', reasonStarted: 'S', need: 'N5', endedOn: '01/09/2025', reasonEnded: 'E12' },
      ],
      lastYear: {
        episodes: { startedOn: '01/05/2024', reasonStarted: 'S', endedOn: '01/05/2024', reasonEnded: 'E4A' },
      },
    },
    {
      episodes: { startedOn: '01/05/2025', reasonStarted: 'S', endedOn: '31/03/2026', reasonEnded: 'E46' },
      lastYear: {
        episodes: { startedOn: '01/04/2024', reasonStarted: 'S', endedOn: '30/04/2024', reasonEnded: 'E4A' },
      },
    },
    { episodes: { startedOn: '01/05/2024', reasonStarted: 'S', endedOn: '01/09/2025', reasonEnded: 'X1' } },
    { episodes: { startedOn: '01/05/2024', reasonStarted: 'S', endedOn: '01/05/2025', reasonEnded: 'E4A' } },
  ]);
  assert.equal(figure(figures, 'LA-03-number').value, 2);
  assert.deepEqual(parts(figures, 'LA-03-number'), { 'Abuse or neglect (N1)': 2 });
  assert.equal(figure(figures, 'LA-04-number').value, 3);
  assert.deepEqual(share(figures, 'LA-07'), [1, 3]);
  assert.deepEqual(share(figures, 'LA-08'), [1, 3]);
  assert.deepEqual(share(figures, 'LA-09'), [0, 3]);
  assert.deepEqual(share(figures, 'AD-01'), [1, 3]);
  // A year ago to the day counts; thirteen months ago does not.
  assert.deepEqual(share(figures, 'LA-06'), [1, 2]);
});

test('placements at 31 March by kind, and of those fostered how many by family', () => {
  const figures = figuresOf([
    { episodes: { ...inCare, placement: 'U1' } },
    { episodes: { ...inCare, placement: 'U6' } },
    { episodes: { ...inCare, placement: 'K2', provider: 'PR4' } },
    { episodes: { ...inCare, placement: 'K3' } },
    { episodes: { ...inCare, placement: 'P1' } },
    { episodes: { ...inCare, placement: 'Z12' } },
  ]);
  assert.deepEqual(share(figures, 'PL-05'), [2, 6]);
  assert.deepEqual(share(figures, 'PL-10'), [1, 2]);
  for (const code of ['PL-06', 'PL-07', 'PL-08', 'PL-09']) assert.deepEqual(share(figures, code), [1, 6], code);
  assert.equal(parts(figures, 'provider')['Private (PR4)'], 1);
});

test('distance is told only with a postcode table and an authority, and only outside the authority', () => {
  const episodes = (homePostcode: string, placementPostcode: string) => ({
    episodes: { ...inCare, homePostcode, placementPostcode },
  });
  const children = [
    episodes('HR1 1AA', 'hr2 2bb'),
    episodes('HR1 1AA', 'SY1 1AA'),
    episodes('HR1 1AA', 'SY2 2BB'),
    episodes('', 'SY1 1AA'),
  ];
  const places = new Map([
    ['HR11AA', { easting: 350_000, northing: 240_000, authority: 'E06000019' }],
    ['HR22BB', { easting: 350_000, northing: 275_000, authority: 'E06000019' }],
    ['SY11AA', { easting: 350_000, northing: 272_187, authority: 'E06000051' }],
    ['SY22BB', { easting: 350_000, northing: 272_186, authority: 'E06000051' }],
  ]);
  const postcodes = { find: (postcode: string) => places.get(postcode) };
  const figures = figuresOf(children, { postcodes, authority: 'E06000019' });
  assert.deepEqual(share(figures, 'PL-03'), [1, 4]);
  assert.deepEqual(share(figures, 'PL-04'), [3, 4]);
  const without = figuresOf(children);
  assert.equal(figure(without, 'PL-03').value, undefined);
  assert.equal(figure(without, 'PL-03').why, 'No postcode table was given.');
});

test('three placements in the year: temporary moves and changes with the same carers are none', () => {
  const moves = (
    ...reasons: readonly (readonly [from: string, reason: string, placement: string])[]
  ): ExampleChild => ({
    episodes: reasons.map(([startedOn, reasonStarted, placement], at) => ({
      startedOn,
      reasonStarted,
      placement,
      urn: placement,
      ...(reasons[at + 1] === undefined ? {} : { endedOn: reasons[at + 1]?.[0] ?? '', reasonEnded: 'X1' }),
    })),
  });
  const of = (child: ExampleChild) => share(figuresOf([child]), 'PL-01')[0];
  assert.equal(of(moves(['01/01/2025', 'S', 'U6'], ['01/05/2025', 'P', 'U4'], ['01/07/2025', 'P', 'K2'])), 1);
  assert.equal(
    of(moves(['01/01/2025', 'S', 'U6'], ['01/04/2025', 'P', 'U4'], ['01/07/2025', 'P', 'K2'])),
    0,
    'ended as the year began',
  );
  assert.equal(
    of(moves(['01/01/2025', 'S', 'U6'], ['01/05/2025', 'L', 'U6'], ['01/07/2025', 'P', 'K2'])),
    0,
    'a change of status',
  );
  assert.equal(
    of(moves(['01/01/2025', 'S', 'U6'], ['01/05/2025', 'T', 'U4'], ['01/07/2025', 'P', 'K2'])),
    0,
    'the same carers',
  );
  assert.equal(
    of(moves(['01/01/2025', 'S', 'U6'], ['01/05/2025', 'P', 'T1'], ['01/07/2025', 'P', 'U6'])),
    0,
    'back from hospital',
  );
  assert.equal(
    of(
      moves(['01/01/2025', 'S', 'U6'], ['01/05/2025', 'P', 'T1'], ['01/07/2025', 'P', 'K2'], ['01/08/2025', 'B', 'U6']),
    ),
    1,
  );
});

test('two years in one placement, of those under 16 in care for two and a half; what is not told is left out and said', () => {
  const aged = (bornOn: string, episodes: ExampleChild['episodes']): ExampleChild => ({
    headers: { bornOn },
    ...(episodes === undefined ? {} : { episodes }),
  });
  const figures = figuresOf([
    aged('01/04/2010', long),
    aged('31/03/2010', long),
    aged('01/01/2015', [
      { ...long, endedOn: '01/04/2024', reasonEnded: 'X1' },
      { startedOn: '01/04/2024', reasonStarted: 'P' },
    ]),
    // Placed for adoption a month ago, after three years with foster carers: together they count.
    aged('01/01/2022', [
      { ...long, startedOn: '01/02/2023', endedOn: '01/03/2026', reasonEnded: 'X1' },
      { startedOn: '01/03/2026', reasonStarted: 'P', placement: 'A6', legalStatus: 'E1' },
    ]),
    // In care since November 2023: not long enough.
    aged('01/01/2015', { ...long, startedOn: '01/11/2023' }),
    // Only the legal status changed in 2025: how long the placement has stood the files do not tell.
    aged('01/01/2015', { startedOn: '01/06/2025', reasonStarted: 'L' }),
  ]);
  assert.deepEqual(share(figures, 'PL-02'), [2, 3]);
  assert.match(figure(figures, 'PL-02').note ?? '', /Of 1 the files do not go back far enough/);
});

test('social workers are counted once each, and a return without their table says so', () => {
  const worker = (name: string, startedOn: string, endedOn = '') => ({ worker: name, startedOn, endedOn });
  const figures = figuresOf([
    {
      episodes: inCare,
      workers: [
        worker('SW1', '01/01/2025', '01/05/2025'),
        worker('SW2', '01/05/2025', '01/06/2025'),
        worker('sw1', '01/06/2025'),
      ],
    },
    {
      episodes: inCare,
      workers: [
        worker('SW1', '01/01/2025', '01/04/2025'),
        worker('SW2', '01/05/2025', '01/06/2025'),
        worker('SW3', '01/06/2025'),
      ],
    },
    {
      episodes: inCare,
      workers: [
        worker('SW1', '01/01/2025', '31/03/2025'),
        worker('SW2', '01/05/2025', '01/06/2025'),
        worker('SW3', '01/06/2025'),
      ],
    },
  ]);
  assert.deepEqual(share(figures, 'PL-11'), [1, 3]);
  assert.match(figure(figuresOf([{ episodes: inCare }]), 'PL-11').why ?? '', /no table of social workers/);
});

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
  assert.deepEqual(share(of('02/06/2025', '30/06/2025'), 'RV-02'), [1, 1]);
  assert.deepEqual(share(of('02/06/2025', '01/07/2025'), 'RV-02'), [0, 1]);
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

test('adoption: from entering care, or from the order, with foster carers who adopt counted from when they fostered', () => {
  const figures = figuresOf([
    {
      episodes: [
        {
          startedOn: '01/05/2025',
          reasonStarted: 'P',
          legalStatus: 'E1',
          placement: 'A6',
          endedOn: '01/11/2025',
          reasonEnded: 'E12',
        },
      ],
      adoptions: { matchedOn: '10/04/2025', fosterCarers: '0' },
      lastYear: {
        episodes: [
          { startedOn: '01/06/2024', reasonStarted: 'S', legalStatus: 'C1', endedOn: '01/04/2025', reasonEnded: 'X1' },
          { startedOn: '01/04/2025', reasonStarted: 'L', legalStatus: 'E1', endedOn: '01/05/2025', reasonEnded: 'X1' },
        ],
      },
    },
    {
      episodes: [
        {
          startedOn: '01/01/2025',
          reasonStarted: 'S',
          legalStatus: 'C1',
          placement: 'K2',
          endedOn: '01/02/2025',
          reasonEnded: 'X1',
        },
        {
          startedOn: '01/02/2025',
          reasonStarted: 'P',
          legalStatus: 'C1',
          placement: 'U4',
          endedOn: '01/06/2025',
          reasonEnded: 'X1',
        },
        {
          startedOn: '01/06/2025',
          reasonStarted: 'U',
          legalStatus: 'E1',
          placement: 'A5',
          endedOn: '01/12/2025',
          reasonEnded: 'E11',
        },
      ],
      adoptions: { matchedOn: '11/06/2025', fosterCarers: '1' },
    },
    { episodes: { ...long, legalStatus: 'E1' }, placedForAdoption: { ceasedOn: '01/06/2025', reasonCeased: 'RD3' } },
    { episodes: { ...long, legalStatus: 'E1', placement: 'A6' } },
  ]);
  assert.equal(figure(figures, 'adopted').value, 2);
  // 334 days to 1 May 2025, and 151 to 1 June 2025, or 31 to the day the carers began to foster.
  assert.equal(figure(figures, 'AD-02').value, 242.5);
  assert.equal(figure(figures, 'AD-03').value, 182.5);
  // 9 days from the order of 1 April, and 10 from that of 1 June.
  assert.equal(figure(figures, 'AD-04').value, 9.5);
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
