import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';

/** Every child must have at least one episode of need. */
export const rule8590 = cinRule({
  code: '8590',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.LAchildID', 'CINdetails'],
  wrong: 'The child has no episode of need.',
  todo: 'Add the referral and what followed it, or leave the child out of the return.',
  check({ id, episodes }, found) {
    if (episodes.length === 0) found(id);
  },
  examples: () => [
    passes('there is one', withEpisode({ referredOn: '2025-05-01' })),
    fails('there is none', 'LAchildID', { laChildId: 'A1' }),
  ],
});
