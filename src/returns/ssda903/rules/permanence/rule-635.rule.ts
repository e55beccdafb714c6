import { filledOf, isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

/** Where there was no earlier permanence (Z1), it has neither authority nor date. A kind that is not told is no Z1: rule 630 asks for it [K]. */
export const rule635 = ssda903Rule({
  code: '635',
  severity: 'error',
  from: '2022-23',
  over: 'previousPermanence',
  reads: ['PrevPerm.PREV_PERM', 'PrevPerm.LA_PERM', 'PrevPerm.DATE_PERM'],
  wrong: 'It is said that there was no previous permanence (Z1), but it has an authority or a date.',
  todo: 'Take the authority and the date out, or enter which permanence it was.',
  check({ option, authority, orderedOn }, found) {
    const filled = filledOf([authority, orderedOn]);
    if (filled.length > 0 && isCode(option, 'Z1')) foundTogether(found, filled, option);
  },
  examples: () => [
    passes('none, and neither', { previousPermanence: { option: 'Z1' } }),
    fails('none, with an authority', 'LA_PERM', { previousPermanence: { option: 'Z1', authority: '352' } }),
    fails('none, with a date', 'DATE_PERM', { previousPermanence: { option: 'Z1', orderedOn: 'zz/zz/2019' } }),
    fails('both are told once', 'LA_PERM', {
      previousPermanence: { option: 'Z1', authority: '352', orderedOn: '2019' },
    }),
    passes('an adoption', { previousPermanence: { option: 'P1', authority: '352' } }),
    passes('no kind', { previousPermanence: { authority: '352' } }),
    passes('neither, and a kind that cannot be read', { previousPermanence: { option: 'Z' } }),
    undecided('the kind cannot be read', 'PREV_PERM', { previousPermanence: { option: 'Z', authority: '352' } }),
  ],
});
