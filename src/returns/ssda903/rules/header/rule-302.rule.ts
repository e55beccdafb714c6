import { isBefore } from '../../../engine/before-and-after.ts';
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
    const first = child.episodesInOrder[0];
    if (first !== undefined && isBefore(first.startedOn, child.bornOn)) found(first.startedOn, child.bornOn);
  },
  examples: [
    passes('on the day of birth', { headers: { bornOn: '01/05/2025' }, episodes: { startedOn: '01/05/2025' } }),
    fails('the day before', 'DECOM', { headers: { bornOn: '01/05/2025' }, episodes: { startedOn: '30/04/2025' } }),
    passes('there is no episode', { headers: { bornOn: '01/05/2025' } }),
    undecided('the date of birth cannot be read', 'DOB', {
      headers: { bornOn: 'May' },
      episodes: { startedOn: '01/05/2025' },
    }),
  ],
});
