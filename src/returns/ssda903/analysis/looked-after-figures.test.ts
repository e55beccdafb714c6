import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, inCare, long, parts, share } from '#test/support/figures-of-ssda903.ts';
import type { ExampleChild } from '../checking/rule-example.ts';

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
    ['HR11AA', { grid: { easting: 350_000, northing: 240_000 }, authority: 'E06000019' }],
    ['HR22BB', { grid: { easting: 350_000, northing: 275_000 }, authority: 'E06000019' }],
    ['SY11AA', { grid: { easting: 350_000, northing: 272_300 }, authority: 'E06000051' }],
    ['SY22BB', { grid: { easting: 350_000, northing: 272_186 }, authority: 'E06000051' }],
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

test('social workers are counted once each, and a return that names none says so, whether or not it has their table', () => {
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
  const { why } = figure(figuresOf([{ episodes: inCare }]), 'PL-11');
  assert.equal(why, 'The return names no social worker of those looked after (table SWEpisodes, from 2023-24).');
});
