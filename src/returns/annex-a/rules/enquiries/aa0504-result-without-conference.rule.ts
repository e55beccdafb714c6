import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Only a conference decides whether there is to be a plan. */
export const aa0504ResultWithoutConference = listRule({
  code: 'AA0504',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.planResulted', 'enquiries.conferenceOn'],
  wrong: 'It is said whether a plan resulted, and there is no date of a conference.',
  todo: 'Add the date of the conference, or take the answer out.',
  check({ conferenceOn, planResulted }, found) {
    if (!planResulted.isBlank && conferenceOn.isBlank) found(conferenceOn, planResulted);
  },
  examples: () => [
    passes('both are there', { enquiries: [{ planResulted: 'Yes', conferenceOn: '2025-05-01' }] }),
    passes('neither is there', { enquiries: [{}] }),
    fails('the first stands alone', 'enquiries.conferenceOn', { enquiries: [{ planResulted: 'Yes' }] }),
    fails('what stands there need not be readable', 'enquiries.conferenceOn', { enquiries: [{ planResulted: '?' }] }),
  ],
});
