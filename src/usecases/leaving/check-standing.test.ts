import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { WorkerId } from '#domain/people/person.ts';
import type { SendingCheck } from '../ports.ts';
import { checkStanding } from './check-standing.ts';

const check = (by: string, pack: string, outcome: SendingCheck['outcome'] = 'passed'): SendingCheck => ({
  by: by as WorkerId,
  pack,
  outcome,
  note: '',
  at: '2026-04-20T09:00:00.000Z',
});
const hands = (...workers: readonly string[]) => workers.map((worker) => ({ worker: worker as WorkerId }));

test('a check stands for exactly what was read, by somebody without a hand in it', () => {
  const rows: readonly [because: string, checks: readonly SendingCheck[], own: readonly string[], state: string][] = [
    ['nobody looked', [], ['soren'], 'unchecked'],
    ['somebody else looked at this', [check('mara', 'now')], ['soren'], 'stands'],
    ['it was changed since', [check('mara', 'before')], ['soren'], 'undone'],
    ['it was changed and changed back: this is what was read', [check('mara', 'now')], ['soren'], 'stands'],
    ['its checker had a hand in it after', [check('mara', 'now')], ['soren', 'mara'], 'undone'],
    ['sent back as it is', [check('mara', 'now', 'sent-back')], ['soren'], 'sent-back'],
    ['sent back, and put right since', [check('mara', 'before', 'sent-back')], ['soren'], 'unchecked'],
    ['sent back after all', [check('mara', 'now', 'sent-back'), check('mara', 'now')], ['soren'], 'sent-back'],
    ['passed after it was sent back', [check('mara', 'now'), check('sela', 'now', 'sent-back')], ['soren'], 'stands'],
  ];
  for (const [because, checks, own, state] of rows)
    assert.equal(checkStanding(checks, 'now', hands(...own)).state, state, because);
});

test('whatever was said by whom and in which order, what stands is of this pack and by nobody who had a hand in it', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const pack = fc.constantFrom('one', 'two');
  const said = fc
    .tuple(name, pack, fc.constantFrom<SendingCheck['outcome']>('passed', 'sent-back'))
    .map(([by, of, outcome]) => check(by, of, outcome));
  fc.assert(
    fc.property(fc.array(said), pack, fc.array(name), (checks, now, own) => {
      const standing = checkStanding(checks, now, hands(...own));
      if (standing.state !== 'stands') return;
      assert.equal(standing.check.pack, now);
      assert.equal(standing.check.outcome, 'passed');
      assert.ok(own.every((worker) => worker !== standing.check.by));
    }),
  );
});
