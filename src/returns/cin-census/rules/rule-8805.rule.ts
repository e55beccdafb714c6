import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';

/** A closure date needs a reason for closure. */
export const rule8805 = cinRule({
  code: '8805',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINclosureDate', 'CINdetails.ReasonForClosure'],
  wrong: 'The episode is closed, and no reason is given.',
  todo: 'Give the reason the episode closed for.',
  check({ closedOn, reasonForClosure }, found) {
    if (!closedOn.isBlank && reasonForClosure.isBlank) found(reasonForClosure, closedOn);
  },
  examples: () => [
    passes('there are both', withEpisode({ closedOn: '2025-05-01', reasonForClosure: 'RC7' })),
    fails('there is no reason', 'ReasonForClosure', withEpisode({ closedOn: '2025-05-01' })),
    passes('there is neither', withEpisode({})),
    passes('a reason alone is another rule’s', withEpisode({ reasonForClosure: 'RC7' })),
    fails('a date that cannot be read is there', 'ReasonForClosure', withEpisode({ closedOn: '1 May' })),
  ],
});
