import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child who was adopted was not decided against. */
export const aa1010AdoptedAndDecidedAgainst = listRule({
  code: 'AA1010',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.adoptedOn', 'adoptions.decidedAgainstOn'],
  wrong: 'The child was adopted, and is said no longer to be placed for adoption.',
  todo: 'Take one of the two dates out.',
  check({ adoptedOn, decidedAgainstOn }, found) {
    if (!adoptedOn.isBlank && !decidedAgainstOn.isBlank && !isBefore(decidedAgainstOn, adoptedOn))
      found(decidedAgainstOn, adoptedOn);
  },
  examples: () => [
    passes('the child was adopted', { adoptions: [{ adoptedOn: '2025-05-01' }] }),
    passes('an earlier decision was reversed again', {
      adoptions: [{ adoptedOn: '2025-05-01', decidedAgainstOn: '2024-05-01' }],
    }),
    fails('both stand', 'adoptions.decidedAgainstOn', {
      adoptions: [{ adoptedOn: '2025-05-01', decidedAgainstOn: '2025-05-01' }],
    }),
    undecided('one cannot be read', 'adoptions.decidedAgainstOn', {
      adoptions: [{ adoptedOn: '2025-05-01', decidedAgainstOn: '?' }],
    }),
  ],
});
