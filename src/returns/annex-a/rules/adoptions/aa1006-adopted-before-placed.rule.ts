import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child is adopted after being placed. */
export const aa1006AdoptedBeforePlaced = listRule({
  code: 'AA1006',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.placedOn', 'adoptions.adoptedOn'],
  wrong: 'The adoption order is before the child was placed for adoption.',
  todo: 'Correct one of the two dates.',
  check({ adoptedOn, placedOn }, found) {
    if (isBefore(adoptedOn, placedOn)) found(adoptedOn, placedOn);
  },
  examples: () => [
    passes('both are on one day', { adoptions: [{ placedOn: '2025-05-02', adoptedOn: '2025-05-02' }] }),
    passes('the later is not there', { adoptions: [{ placedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adoptions.adoptedOn', {
      adoptions: [{ placedOn: '2025-05-02', adoptedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adoptions.placedOn', {
      adoptions: [{ placedOn: 'May', adoptedOn: '2025-05-01' }],
    }),
  ],
});
