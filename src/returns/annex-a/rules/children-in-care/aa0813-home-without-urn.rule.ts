import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A children’s home is registered, and has a number that Ofsted knows it by. */
export const aa0813HomeWithoutUrn = listRule({
  code: 'AA0813',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.placementType', 'childrenInCare.placementUrn', 'childrenInCare.ceasedOn'],
  wrong: 'The child is placed in a children’s home, and there is no URN.',
  todo: 'Add the URN of the home, or look whether it is registered.',
  check({ ceasedOn, placementType, placementUrn }, found, { on }) {
    if (placementUrn.isBlank && isOpen(ceasedOn, on) && isWritten(placementType, 'childrens-home', 'secure-home'))
      found(placementUrn, placementType);
  },
  examples: () => [
    passes('it has one', { childrenInCare: [{ placementType: 'K2', placementUrn: 'SC012345' }] }),
    passes('a foster placement may have none', { childrenInCare: [{ placementType: 'U4' }] }),
    fails('there is none', 'childrenInCare.placementUrn', { childrenInCare: [{ placementType: 'K2' }] }),
    undecided('the placement cannot be read', 'childrenInCare.placementType', {
      childrenInCare: [{ placementType: '?' }],
    }),
  ],
});
