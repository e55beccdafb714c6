import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, inCare, long, share } from '#test/support/figures-of-ssda903.ts';

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
