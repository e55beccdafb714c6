import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { involvementOf } from '#domain/history/involvement.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';
import { historyOf, type Line } from '#test/support/history-builder.ts';

const SEED = 20_260_419;
const FIRST = dayOf('2026-01-01');
const DAYS = 60;
const on = (day: number) => isoDay(addDays(FIRST, day));

const arbitraryMove = fc.record({
  kind: fc.constantFrom('allocation', 'accepted', 'returned', 'unanswered'),
  proposed: fc.nat(DAYS),
  later: fc.nat(10),
  worker: fc.constantFrom('w1', 'w2', 'w3'),
});
type Move = typeof arbitraryMove extends fc.Arbitrary<infer M> ? M : never;

test('R086 R088 however a child is allocated, proposed, accepted and returned, each day from the first has one worker and no more', () => {
  console.log(`seed ${SEED}`);
  fc.assert(
    fc.property(fc.array(arbitraryMove, { maxLength: 12 }), (moves) => {
      const first: Line = ['allocation', on(0), { team: 'north', worker: 'w0' }];
      const held = involvementOf(historyOf({}, [first, ...moves.flatMap(linesOf)]));
      for (let day = 0; day <= DAYS + 20; day += 1) {
        const holders = held.filter(({ from, until }) => from <= on(day) && (until === undefined || on(day) < until));
        assert.equal(holders.length, 1, `${holders.length} hold the child on ${on(day)}`);
        assert.ok(holders[0]?.worker !== undefined);
      }
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

function linesOf({ kind, proposed, later, worker }: Move, index: number): readonly Line[] {
  if (kind === 'allocation') return [['allocation', on(proposed), { team: 'south', worker }]];
  const transfer: Line = ['transfer', on(proposed), { team: 'south', handover: 'x' }, { id: `transfer-of-${index}` }];
  if (kind === 'unanswered') return [transfer];
  const day = on(proposed + later);
  const answers = {
    team: 'south',
    answer: kind,
    ...(kind === 'accepted' ? { startsOn: day, worker } : { because: 'x' }),
  };
  return [transfer, ['transfer-answer', day, answers, { follows: `transfer-of-${index}` }]];
}
