import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** When children are placed it is said how many. */
export const aa1111PlacedWithoutNumber = listRule({
  code: 'AA1111',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.placedOn', 'adopters.childrenPlaced'],
  wrong: 'Children were placed with the adopter, and it is not said how many.',
  todo: 'Add the number.',
  check({ childrenPlaced, placedOn }, found) {
    if (!placedOn.isBlank && childrenPlaced.isBlank) found(childrenPlaced, placedOn);
  },
  examples: () => [
    passes('both are there', { adopters: [{ placedOn: '2025-05-01', childrenPlaced: '1' }] }),
    passes('neither is there', { adopters: [{}] }),
    fails('the first stands alone', 'adopters.childrenPlaced', { adopters: [{ placedOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'adopters.childrenPlaced', { adopters: [{ placedOn: '?' }] }),
  ],
});
