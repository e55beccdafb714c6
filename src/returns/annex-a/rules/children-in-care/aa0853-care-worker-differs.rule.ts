import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { tellOtherWorker } from '../../checking/vocabulary/other-worker.ts';

/** A child in care is worked by the worker of the child’s case on list 6. */
export const aa0853CareWorkerDiffers = listRule({
  code: 'AA0853',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.ceasedOn', 'childrenInCare.worker', 'childrenInNeed.worker', 'childrenInNeed.closedOn'],
  wrong: 'The allocated worker of a child in care is not the one that list 6 names.',
  todo: 'Correct the worker on one of the two; the change may not have reached both.',
  check(row, found, { child, on }) {
    if (!isOpen(row.ceasedOn, on)) return;
    const cases = child.lists.childrenInNeed.map(({ worker, closedOn }) => ({ worker, endedOn: closedOn }));
    tellOtherWorker(row.worker, cases, on, found);
  },
  examples: () => [
    passes('it is the same', { childrenInCare: [{ worker: 'Amy Bell' }], childrenInNeed: [{ worker: 'amy bell' }] }),
    passes('list 6 has none', { childrenInCare: [{ worker: 'Amy Bell' }], childrenInNeed: [{}] }),
    passes('the child has left care', {
      childrenInCare: [{ worker: 'Amy Bell', ceasedOn: '2025-05-01' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
    fails('it is another', 'childrenInCare.worker', {
      childrenInCare: [{ worker: 'Amy Bell' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
    passes('an open case names the same, whatever cannot be read of another', {
      childrenInCare: [{ worker: 'Amy Bell' }],
      childrenInNeed: [{ worker: 'Jo Day', closedOn: '?' }, { worker: 'Amy Bell' }],
    }),
    undecided('whether it is over cannot be read', 'childrenInCare.ceasedOn', {
      childrenInCare: [{ worker: 'Amy Bell', ceasedOn: '?' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
  ],
});
