import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** An adoption order is made after the child was placed. */
export const aa1108AdoptersOrderBeforePlaced = listRule({
  code: 'AA1108',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.placedOn', 'adopters.adoptedOn'],
  wrong: 'The adoption order is before the child was placed with the adopter.',
  todo: 'Correct one of the two dates.',
  check({ adoptedOn, placedOn }, found) {
    if (isBefore(adoptedOn, placedOn)) found(adoptedOn, placedOn);
  },
  examples: () => [
    passes('both are on one day', { adopters: [{ placedOn: '2025-05-02', adoptedOn: '2025-05-02' }] }),
    passes('the later is not there', { adopters: [{ placedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adopters.adoptedOn', {
      adopters: [{ placedOn: '2025-05-02', adoptedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adopters.placedOn', {
      adopters: [{ placedOn: 'May', adoptedOn: '2025-05-01' }],
    }),
  ],
});
