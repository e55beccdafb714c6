import { isAtWeekend } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEnquiries } from '../checking/rule-example.ts';

/** The day by which an initial conference is due should not be a Saturday or a Sunday. */
export const rule8870Q = cinRule({
  code: '8870Q',
  severity: 'query',
  from: '2022-23',
  over: 'section47',
  reads: ['Section47.InitialCPCtarget'],
  wrong: 'The initial child protection conference is due at a weekend.',
  todo: 'Count fifteen working days from the strategy discussion that began the enquiry.',
  check({ initialConferenceTargetOn }, found) {
    if (isAtWeekend(initialConferenceTargetOn)) found(initialConferenceTargetOn);
  },
  examples: () => [
    passes('it is a Friday', withEnquiries({ initialConferenceTargetOn: '2025-05-02' })),
    fails('it is a Saturday', 'InitialCPCtarget', withEnquiries({ initialConferenceTargetOn: '2025-05-03' })),
    fails('it is a Sunday', 'InitialCPCtarget', withEnquiries({ initialConferenceTargetOn: '2025-05-04' })),
    passes('a bank holiday is not asked for', withEnquiries({ initialConferenceTargetOn: '2025-05-05' })),
    passes('there is none', withEnquiries({})),
    undecided('it is no date', 'InitialCPCtarget', withEnquiries({ initialConferenceTargetOn: '1 May' })),
  ],
});
