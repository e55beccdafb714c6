import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';

/** Whether there was no further action is required, and must be yes or no. */
export const rule8568 = cinRule({
  code: '8568',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReferralNFA'],
  wrong: 'It is not said whether the referral was taken further.',
  todo: 'Say whether anything further was done: 0 when it was, 1 when it was not.',
  check({ noFurtherAction }, found) {
    if (!isGiven(noFurtherAction)) found(noFurtherAction);
  },
  examples: () => [
    passes('0 is one', on('0')),
    passes('1 is one', on('1')),
    passes('true is one', on('true')),
    passes('false is one', on('false')),
    fails('there is none', 'ReferralNFA', on('')),
    fails('N is none', 'ReferralNFA', on('N')),
  ],
});

function on(noFurtherAction: string) {
  return withEpisode({ noFurtherAction });
}
