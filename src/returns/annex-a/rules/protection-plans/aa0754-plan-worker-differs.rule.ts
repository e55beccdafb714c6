import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { tellOtherWorker } from '../../checking/vocabulary/other-worker.ts';

/** An open plan is worked by the worker of the child’s case on list 6. */
export const aa0754PlanWorkerDiffers = listRule({
  code: 'AA0754',
  severity: 'query',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.endedOn', 'protectionPlans.worker', 'childrenInNeed.worker', 'childrenInNeed.closedOn'],
  wrong: 'The allocated worker of an open plan is not the one that list 6 names.',
  todo: 'Correct the worker on one of the two; the change may not have reached both.',
  check(row, found, { child, on }) {
    if (!isOpen(row.endedOn, on)) return;
    const cases = child.lists.childrenInNeed.map(({ worker, closedOn }) => ({ worker, endedOn: closedOn }));
    tellOtherWorker(row.worker, cases, on, found);
  },
  examples: () => [
    passes('it is the same', { protectionPlans: [{ worker: 'Amy Bell' }], childrenInNeed: [{ worker: 'amy bell' }] }),
    passes('list 6 has none', { protectionPlans: [{ worker: 'Amy Bell' }], childrenInNeed: [{}] }),
    passes('the plan has ended', {
      protectionPlans: [{ worker: 'Amy Bell', endedOn: '2025-05-01' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
    fails('it is another', 'protectionPlans.worker', {
      protectionPlans: [{ worker: 'Amy Bell' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
    passes('an open case names the same, whatever cannot be read of another', {
      protectionPlans: [{ worker: 'Amy Bell' }],
      childrenInNeed: [{ worker: 'Jo Day', closedOn: '?' }, { worker: 'Amy Bell' }],
    }),
    undecided('whether it is over cannot be read', 'protectionPlans.endedOn', {
      protectionPlans: [{ worker: 'Amy Bell', endedOn: '?' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
  ],
});
