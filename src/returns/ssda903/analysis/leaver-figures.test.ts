import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, figuresOf, share } from '#test/support/figures-of-ssda903.ts';
import type { ExampleChild } from '../checking/rule-example.ts';

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

test('activities are study, training or work, or none of them, each by its codes', () => {
  const told = (activity: string) => {
    const figures = figuresOf([{ headers: { bornOn: '01/04/2005' }, leavers: { inTouch: 'YES', activity } }]);
    return ['CL-05', 'CL-07', 'CL-08'].map((code) => figure(figures, code).numerator).join(' ');
  };
  for (const code of ['F1', 'P1']) assert.equal(told(code), '1 0 1', code);
  for (const code of ['F2', 'P2', 'F4', 'P4', 'F5', 'P5']) assert.equal(told(code), '1 0 0', code);
  for (const code of ['G4', 'G5', 'G6']) assert.equal(told(code), '0 1 0', code);
  for (const code of ['0', '', 'F3']) assert.equal(told(code), '0 0 0', code);
});
