import { isAtWeekend } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEnquiries } from '../checking/rule-example.ts';

/** An initial conference of an enquiry must not be dated on a Saturday or a Sunday. */
export const rule8875 = cinRule({
  code: '8875',
  severity: 'error',
  from: '2022-23',
  over: 'section47',
  reads: ['Section47.DateOfInitialCPC'],
  wrong: 'The initial child protection conference was held at a weekend.',
  todo: 'Correct the day of the conference: it was mistyped, or another day was entered for it.',
  check({ initialConferenceOn }, found) {
    if (isAtWeekend(initialConferenceOn)) found(initialConferenceOn);
  },
  examples: () => [
    passes('it is a Friday', withEnquiries({ initialConferenceOn: '2025-05-02' })),
    fails('it is a Saturday', 'DateOfInitialCPC', withEnquiries({ initialConferenceOn: '2025-05-03' })),
    fails('it is a Sunday', 'DateOfInitialCPC', withEnquiries({ initialConferenceOn: '2025-05-04' })),
    passes('a bank holiday is not asked for', withEnquiries({ initialConferenceOn: '2025-05-05' })),
    passes('there is none', withEnquiries({})),
    undecided('it is no date', 'DateOfInitialCPC', withEnquiries({ initialConferenceOn: '1 May' })),
  ],
});
