import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A conference decides whether there is to be a plan. */
export const aa0503ConferenceWithoutResult = listRule({
  code: 'AA0503',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.conferenceOn', 'enquiries.planResulted'],
  wrong: 'The conference was held, and it is not said whether a plan resulted.',
  todo: 'Record what the conference decided.',
  check({ conferenceOn, planResulted }, found) {
    if (!conferenceOn.isBlank && planResulted.isBlank) found(planResulted, conferenceOn);
  },
  examples: () => [
    passes('both are there', { enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'Yes' }] }),
    passes('neither is there', { enquiries: [{}] }),
    fails('the first stands alone', 'enquiries.planResulted', { enquiries: [{ conferenceOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'enquiries.planResulted', { enquiries: [{ conferenceOn: '?' }] }),
  ],
});
