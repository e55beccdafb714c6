import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { tellOtherWorker } from '../../checking/vocabulary/other-worker.ts';

/** An eligible child has one social worker, on lists 8 and 9. */
export const aa0954EligibleWorkerDiffers = listRule({
  code: 'AA0954',
  severity: 'query',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.eligibility', 'careLeavers.worker', 'childrenInCare.worker', 'childrenInCare.ceasedOn'],
  wrong: 'The allocated worker is not the one that list 8 names.',
  todo: 'Correct the worker on one of the two; the change may not have reached both.',
  check(row, found, { child, on }) {
    if (!isWritten(row.eligibility, 'eligible')) return;
    const care = child.lists.childrenInCare.map(({ worker, ceasedOn }) => ({ worker, endedOn: ceasedOn }));
    tellOtherWorker(row.worker, care, on, found);
  },
  examples: () => [
    passes('it is the same', {
      careLeavers: [{ eligibility: 'Eligible', worker: 'Amy Bell' }],
      childrenInCare: [{ worker: 'Amy  Bell' }],
    }),
    passes('who has left has another', {
      careLeavers: [{ eligibility: 'Relevant', worker: 'Jo Day' }],
      childrenInCare: [{ worker: 'Amy Bell', ceasedOn: '2025-05-01' }],
    }),
    fails('it is another', 'careLeavers.worker', {
      careLeavers: [{ eligibility: 'Eligible', worker: 'Jo Day' }],
      childrenInCare: [{ worker: 'Amy Bell' }],
    }),
    fails('it is another in every period of care', 'careLeavers.worker', {
      careLeavers: [{ eligibility: 'Eligible', worker: 'Jo Day' }],
      childrenInCare: [{ worker: 'Al Fox', ceasedOn: '?' }, { worker: 'Amy Bell' }],
    }),
    undecided('the category cannot be read', 'careLeavers.eligibility', { careLeavers: [{ eligibility: '?' }] }),
  ],
});
