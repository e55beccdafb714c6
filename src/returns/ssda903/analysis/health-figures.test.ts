import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, long, share } from '#test/support/figures-of-ssda903.ts';

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
