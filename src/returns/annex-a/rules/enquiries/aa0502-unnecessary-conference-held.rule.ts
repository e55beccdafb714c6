import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A conference is either unnecessary or held. */
export const aa0502UnnecessaryConferenceHeld = listRule({
  code: 'AA0502',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.conferenceUnnecessary', 'enquiries.conferenceOn'],
  wrong: 'The conference was deemed unnecessary, and has a date.',
  todo: 'Take the date out, or correct the answer.',
  check({ conferenceOn, conferenceUnnecessary }, found) {
    if (!conferenceOn.isBlank && isWritten(conferenceUnnecessary, 'yes')) found(conferenceUnnecessary, conferenceOn);
  },
  examples: () => [
    passes('it was held', { enquiries: [{ conferenceUnnecessary: 'No', conferenceOn: '2025-05-01' }] }),
    passes('it was unnecessary', { enquiries: [{ conferenceUnnecessary: 'Yes' }] }),
    fails('it is said to be both', 'enquiries.conferenceUnnecessary', {
      enquiries: [{ conferenceUnnecessary: 'Yes', conferenceOn: '2025-05-01' }],
    }),
    undecided('the answer cannot be read', 'enquiries.conferenceUnnecessary', {
      enquiries: [{ conferenceUnnecessary: '?', conferenceOn: '2025-05-01' }],
    }),
  ],
});
