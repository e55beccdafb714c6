import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, parts, share } from '#test/support/figures-of-ssda903.ts';

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
