import { filledOf, isCode, readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

/** Nobody who died in care (E2) is a care leaver. Only this year’s episodes and last year’s can be tested. */
export const rule1000 = ssda903Rule({
  code: '1000',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM', 'Episodes.REC', 'Episodes last year.REC'],
  needs: ['last-year'],
  wrong: 'There are answers about a care leaver, but the child died while looked after.',
  todo: 'Take the answers out, or correct the reason why the episode ended.',
  check(row, found, { child }) {
    const filled = filledOf(leaverAnswers(row));
    if (filled.length === 0) return;
    const episodes = [...child.episodes, ...(child.lastYear?.episodes ?? [])];
    const reasons = readableFirst(episodes.map(({ reasonEnded }) => reasonEnded));
    const died = reasons.find((reason) => isCode(reason, 'E2'));
    if (died !== undefined) foundTogether(found, filled, died);
  },
  examples: () => [
    fails('died this year', 'IN_TOUCH', { episodes: { reasonEnded: 'E2' }, leavers: { inTouch: 'DIED' } }),
    fails('died last year', 'IN_TOUCH', {
      leavers: { inTouch: 'YES', activity: '0' },
      lastYear: { episodes: [{ reasonEnded: 'X1' }, { reasonEnded: 'E2' }] },
    }),
    passes('left care otherwise', { episodes: { reasonEnded: 'E4A' }, leavers: { inTouch: 'YES' } }),
    passes('still looked after', { episodes: {}, leavers: { inTouch: 'YES' } }),
    passes('no answers', { episodes: { reasonEnded: 'E2' }, leavers: {} }),
    undecided('a reason cannot be read', 'REC', { episodes: { reasonEnded: 'E99' }, leavers: { inTouch: 'YES' } }),
    fails('another reason that cannot be read does not hide it', 'IN_TOUCH', {
      episodes: [{ reasonEnded: 'E99' }, { reasonEnded: 'E2' }],
      leavers: { inTouch: 'YES' },
    }),
  ],
});
