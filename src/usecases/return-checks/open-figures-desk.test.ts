import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReturnAnalysis } from '#returns/engine/return-analysis.ts';
import { shareFigure } from '#returns/engine/return-figures.ts';
import { openFiguresDesk } from './open-figures-desk.ts';

const rows = Array.from({ length: 120 }, (_, at) => ({
  child: at === 0 ? '' : `C${at % 60}`,
  table: 'CINdetails',
  line: at + 10,
  because: 'Referred.',
  counts: at % 2 === 0,
  parts: [at < 3 ? 'Few' : 'Many'],
}));

function desk(numbers = new Map<string, number>()) {
  let asked = 0;
  const analysis = (): ReturnAnalysis => {
    asked += 1;
    const figure = shareFigure({ code: 'FD-07', name: 'Re-referrals', comparedWith: 'FD-07' }, rows);
    return {
      yearEndingMarch: 2025,
      authority: '884',
      notes: [],
      sections: [{ title: 'Referrals', figures: [figure] }],
    };
  };
  const numberOf = (child: string) => {
    const number = numbers.get(child) ?? numbers.size;
    numbers.set(child, number);
    return number;
  };
  return { ...openFiguresDesk({ analysis }, { numberOf }), asked: () => asked };
}

test('the figures come without their rows, beside what is published, and are counted once', () => {
  const opened = desk();
  assert.equal(opened.asked(), 0, 'nothing is counted before it is asked for');
  const [figure] = opened.figures().sections[0]?.figures ?? [];
  assert.deepEqual([figure?.value, figure?.rows], [50, []]);
  assert.equal(figure?.beside.find(({ kind }) => kind === 'england')?.value.toFixed(1), '22.6');
  assert.equal(opened.figures('860').authority?.name, 'Staffordshire');
  assert.equal(opened.asked(), 1);
});

test('the rows behind a figure come a page at a time, of one part where it is asked for, with the number of the child', () => {
  const numbers = new Map<string, number>();
  const opened = desk(numbers);
  const all = opened.figure('FD-07', { page: 3 });
  assert.deepEqual([all?.rows.total, all?.rows.pages, all?.rows.page, all?.rows.rows.length], [120, 3, 3, 20]);
  const few = opened.figure('FD-07', { page: 1, part: 1 });
  assert.deepEqual(
    few?.rows.rows.map(({ child, childNumber }) => [child, childNumber === undefined ? undefined : childNumber]),
    [
      ['', undefined],
      ['C1', numbers.get('C1')],
      ['C2', numbers.get('C2')],
    ],
  );
  assert.equal(few?.part, 1);
});

test('a part that is not there is all of them, and a figure that is not there is none', () => {
  const opened = desk();
  const all = opened.figure('FD-07', { page: 1, part: 9 });
  assert.deepEqual([all?.part, all?.rows.total], [undefined, 120]);
  assert.equal(opened.figure('XX-01', { page: 1 }), undefined);
});
