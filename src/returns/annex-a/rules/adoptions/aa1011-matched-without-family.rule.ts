import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child who is matched has the identifier of the family. */
export const aa1011MatchedWithoutFamily = listRule({
  code: 'AA1011',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.matchedOn', 'adoptions.family'],
  wrong: 'The child is matched, and there is no family identifier.',
  todo: 'Add the identifier that the adopters have on list 11.',
  check({ family, matchedOn }, found) {
    if (!matchedOn.isBlank && family.isBlank) found(family, matchedOn);
  },
  examples: () => [
    passes('both are there', { adoptions: [{ matchedOn: '2025-05-01', family: 'F1' }] }),
    passes('neither is there', { adoptions: [{}] }),
    fails('the first stands alone', 'adoptions.family', { adoptions: [{ matchedOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'adoptions.family', { adoptions: [{ matchedOn: '?' }] }),
  ],
});
