import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, inCare, long, share } from '#test/support/figures-of-ssda903.ts';
import type { ExampleChild } from '../checking/rule-example.ts';

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
