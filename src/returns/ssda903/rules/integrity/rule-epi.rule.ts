import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A child in the header has episodes, or answers as a care leaver: without either nothing else can be checked. */
export const ruleEPI = ssda903Rule({
  code: 'EPI',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.CHILD', 'Episodes.CHILD', 'OC3.CHILD'],

  wrong: 'The child is in the header, and has neither episodes nor answers as a care leaver.',
  todo: 'Add the episodes, or take the child out of the header.',
  check(row, found, { child }) {
    if (child.episodes.length + child.leavers.length === 0) found(row.child);
  },
  examples: () => [
    passes('there is an episode', { episodes: {} }),
    passes('there are answers as a care leaver', { leavers: {} }),
    fails('there is neither', 'CHILD', {}),
  ],
});
