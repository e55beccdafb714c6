import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';

/** A reason for closure needs a closure date. */
export const rule8810 = cinRule({
  code: '8810',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReasonForClosure', 'CINdetails.CINclosureDate'],
  wrong: 'A reason for closure is given, and no closure date.',
  todo: 'Enter the day the episode closed, or take the reason off if it is open.',
  check({ closedOn, reasonForClosure }, found) {
    if (closedOn.isBlank && !reasonForClosure.isBlank) found(closedOn, reasonForClosure);
  },
  examples: () => [
    passes('there are both', withEpisode({ closedOn: '2025-05-01', reasonForClosure: 'RC7' })),
    fails('there is no date', 'CINclosureDate', withEpisode({ reasonForClosure: 'RC7' })),
    passes('there is neither', withEpisode({})),
    passes('a date alone is another rule’s', withEpisode({ closedOn: '2025-05-01' })),
    fails('a reason that is no code is there', 'CINclosureDate', withEpisode({ reasonForClosure: 'RC0' })),
  ],
});
