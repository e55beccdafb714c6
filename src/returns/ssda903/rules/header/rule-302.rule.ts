import { isBefore } from '../../../engine/before-and-after.ts';
import { isGiven } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Nobody is looked after before they are born. */
export const rule302 = ssda903Rule({
  code: '302',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Header.DOB', 'Episodes.DECOM'],

  wrong: 'The first episode began before the child was born.',
  todo: 'Correct the date of birth, or the start of the episode.',
  check(child, found) {
    const starts = child.episodes.map(({ startedOn }) => startedOn);
    const [first] = starts.filter(isGiven).toSorted((one, other) => Number(one.day) - Number(other.day));
    // One that cannot be read may be earlier still, and is asked only when the first of the others is well.
    const early = [first, ...starts].find((start) => start !== undefined && isBefore(start, child.bornOn));
    if (early !== undefined) found(early, child.bornOn);
  },
  examples: () => [
    passes('on the day of birth', { headers: { bornOn: '01/05/2025' }, episodes: { startedOn: '01/05/2025' } }),
    fails('the day before', 'DECOM', { headers: { bornOn: '01/05/2025' }, episodes: { startedOn: '30/04/2025' } }),
    passes('there is no episode', { headers: { bornOn: '01/05/2025' } }),
    fails('one that cannot be read hides no other, and the first is told', 'DECOM', {
      headers: { bornOn: '01/05/2025' },
      episodes: [{ startedOn: 'May' }, { startedOn: '30/04/2025' }, { startedOn: '29/04/2025' }],
    }),
    passes('there is no start', { headers: { bornOn: '01/05/2025' }, episodes: {} }),
    undecided('one start cannot be read', 'DECOM', {
      headers: { bornOn: '01/05/2025' },
      episodes: [{ startedOn: 'May' }, { startedOn: '01/05/2025' }],
    }),
    undecided('the date of birth cannot be read', 'DOB', {
      headers: { bornOn: 'May' },
      episodes: { startedOn: '01/05/2025' },
    }),
  ],
});
