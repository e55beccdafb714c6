import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, share } from '#test/support/figures-of-ssda903.ts';

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
