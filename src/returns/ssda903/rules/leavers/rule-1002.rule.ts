import { filledOf } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

/** A care leaver has been looked after: there is at least one episode. Only this year’s and last year’s can be tested, so that whoever left earlier is found too: a query, where the third party has an error. */
export const rule1002 = ssda903Rule({
  code: '1002',
  severity: 'query',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM', 'Episodes.CHILD', 'Episodes last year.CHILD'],
  needs: ['last-year'],
  wrong: 'There are answers about a care leaver who has no episode in this year’s return or last year’s.',
  todo: 'Leave the answers if the young person was looked after in earlier years; otherwise take them out.',
  check(row, found, { child }) {
    if (child.episodes.length > 0 || (child.lastYear?.episodes.length ?? 0) > 0) return;
    foundTogether(found, filledOf(leaverAnswers(row)));
  },
  examples: () => [
    passes('an episode this year', { episodes: {}, leavers: { inTouch: 'YES' } }),
    passes('an episode last year', { leavers: { inTouch: 'YES' }, lastYear: { episodes: {} } }),
    fails('none in either', 'IN_TOUCH', { leavers: { inTouch: 'YES', activity: 'F1' }, lastYear: { headers: {} } }),
    fails('not in last year’s return', 'IN_TOUCH', { leavers: { inTouch: 'YES' } }),
    passes('no answers', { leavers: {} }),
    fails('the episodes of another child do not count', 'ACTIV', { leavers: { activity: '0' } }, { episodes: {} }),
  ],
});
