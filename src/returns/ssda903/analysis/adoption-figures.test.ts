import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, long, parts } from '#test/support/figures-of-ssda903.ts';

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

test('a day that the files do not tell is left out of the averages', () => {
  const adopted = (...episodes: readonly ReturnType<typeof step>[]) =>
    figuresOf([{ episodes, adoptions: { matchedOn: '01/10/2025', fosterCarers: '0' } }]);
  const timed = (figures: ReturnType<typeof adopted>) =>
    ['AD-03', 'AD-02', 'AD-04'].map((code) => figure(figures, code).denominator);
  const [entered, ended] = [step('01/06/2025', 'S', 'C1', 'U6', '01/08/2025'), '01/12/2025'];
  const ordered = (reason: string) => step('01/08/2025', reason, 'E1', 'U6', '01/10/2025');
  const placed = (reason: string) => step('01/10/2025', reason, 'E1', 'A6', ended, 'E11');
  assert.deepEqual(timed(adopted(entered, ordered('L'), placed('P'))), [1, 1, 1]);
  assert.deepEqual(timed(adopted(entered, ordered('L'), placed('L'))), [0, 0, 1], 'only the status changed');
  for (const reason of ['P', 'T'])
    assert.deepEqual(timed(adopted(entered, ordered(reason), placed('P'))), [1, 1, 0], 'only the placement changed');
  assert.deepEqual(timed(adopted({ ...entered, reasonStarted: 'L' }, ordered('L'), placed('P'))), [0, 0, 1]);
  assert.deepEqual(
    timed(adopted({ ...entered, endedOn: '01/10/2025' }, placed('B'))),
    [1, 1, 1],
    'matched on the day of the order',
  );
});

test('who waits for adoption, and which decisions for it were taken back', () => {
  const taken = (ceasedOn: string, reasonCeased = 'RD3') => ({ ceasedOn, reasonCeased });
  const figures = figuresOf([
    { episodes: { ...long, legalStatus: 'E1' }, placedForAdoption: [taken('01/04/2025'), taken('31/03/2026')] },
    { episodes: { ...long, legalStatus: 'E1', placement: 'A6' }, placedForAdoption: taken('31/03/2025') },
    { episodes: long, placedForAdoption: taken('01/04/2026') },
  ]);
  assert.deepEqual(
    figure(figures, 'AD-07').rows.map(({ child }) => child),
    ['CHILD1'],
  );
  assert.equal(figure(figures, 'plans-changed').value, 2);
  assert.deepEqual(parts(figures, 'plans-changed'), { 'No adopters were found (RD3)': 2 });
});
