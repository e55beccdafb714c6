import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A conference comes after the strategy discussion that led to it. */
export const aa0501ConferenceBeforeDiscussion = listRule({
  code: 'AA0501',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.startedOn', 'enquiries.conferenceOn'],
  wrong: 'The initial conference is before the strategy discussion.',
  todo: 'Correct one of the two dates, or look whether the conference belongs to an earlier enquiry.',
  check({ conferenceOn, startedOn }, found) {
    if (isBefore(conferenceOn, startedOn)) found(conferenceOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { enquiries: [{ startedOn: '2025-05-02', conferenceOn: '2025-05-02' }] }),
    passes('the later is not there', { enquiries: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'enquiries.conferenceOn', {
      enquiries: [{ startedOn: '2025-05-02', conferenceOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'enquiries.startedOn', {
      enquiries: [{ startedOn: 'May', conferenceOn: '2025-05-01' }],
    }),
  ],
});
