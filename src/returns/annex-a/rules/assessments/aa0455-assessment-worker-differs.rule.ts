import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { tellOtherWorker } from '../../checking/vocabulary/other-worker.ts';

/** An open assessment is worked by the worker of the child’s case on list 6. */
export const aa0455AssessmentWorkerDiffers = listRule({
  code: 'AA0455',
  severity: 'query',
  from: '2022-23',
  over: 'assessments',
  reads: ['assessments.authorisedOn', 'assessments.worker', 'childrenInNeed.worker', 'childrenInNeed.closedOn'],
  wrong: 'The allocated worker of an open assessment is not the one that list 6 names.',
  todo: 'Correct the worker on one of the two; the change may not have reached both.',
  check(row, found, { child, on }) {
    if (!isOpen(row.authorisedOn, on)) return;
    const cases = child.lists.childrenInNeed.map(({ worker, closedOn }) => ({ worker, endedOn: closedOn }));
    tellOtherWorker(row.worker, cases, on, found);
  },
  examples: () => [
    passes('it is the same', { assessments: [{ worker: 'Amy Bell' }], childrenInNeed: [{ worker: 'amy bell' }] }),
    passes('list 6 has none', { assessments: [{ worker: 'Amy Bell' }], childrenInNeed: [{}] }),
    passes('it is authorised', {
      assessments: [{ worker: 'Amy Bell', authorisedOn: '2025-05-01' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
    fails('it is another', 'assessments.worker', {
      assessments: [{ worker: 'Amy Bell' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
    passes('an open case names the same, whatever cannot be read of another', {
      assessments: [{ worker: 'Amy Bell' }],
      childrenInNeed: [{ worker: 'Jo Day', closedOn: '?' }, { worker: 'Amy Bell' }],
    }),
    undecided('whether it is over cannot be read', 'assessments.authorisedOn', {
      assessments: [{ worker: 'Amy Bell', authorisedOn: '?' }],
      childrenInNeed: [{ worker: 'Jo Day' }],
    }),
  ],
});
