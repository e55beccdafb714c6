import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, inCare, parts } from '#test/support/figures-of-ssda903.ts';

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
  assert.deepEqual(
    figure(figures, 'LA-05').rows.map(({ counts, because }) => [counts, because]),
    [
      [true, 'Unaccompanied.'],
      [false, 'Ceased to be on 31 March 2026.'],
      [false, 'Not unaccompanied.'],
    ],
  );
});
