import { isCode } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';

/** An episode that closed because the child died (RC2) should come with a death date. */
export const rule8585Q = cinRule({
  code: '8585Q',
  severity: 'query',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReasonForClosure', 'ChildIdentifiers.PersonDeathDate'],
  wrong: 'The episode closed because the child died, and there is no death date.',
  todo: 'Enter the day of death, or the reason the episode really closed for.',
  check({ reasonForClosure }, found, { child: { diedOn } }) {
    if (diedOn.isBlank && isCode(reasonForClosure, 'RC2')) found(diedOn, reasonForClosure);
  },
  examples: () => [
    passes('there is one', { diedOn: '2025-05-01', details: [{ reasonForClosure: 'RC2' }] }),
    fails('there is none', 'PersonDeathDate', withEpisode({ reasonForClosure: 'RC2' })),
    passes('it closed for another reason', withEpisode({ reasonForClosure: 'RC1' })),
    passes('it has not closed', withEpisode({})),
    passes('a date that cannot be read is there', { diedOn: '1 May', details: [{ reasonForClosure: 'RC2' }] }),
    undecided('the reason is no code', 'ReasonForClosure', withEpisode({ reasonForClosure: 'RC0' })),
  ],
});
