import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';

/** Within one episode an initial conference is dated on the episode or on an enquiry, never on both. */
export const rule2884 = cinRule({
  code: '2884',
  severity: 'error',
  from: '2022-23',
  over: 'section47',
  reads: ['CINdetails.DateOfInitialCPC', 'Section47.DateOfInitialCPC'],
  wrong: 'The episode and one of its enquiries both hold the date of an initial child protection conference.',
  todo: 'Leave the date on the enquiry the conference followed, and take it off the episode.',
  check({ initialConferenceOn }, found, { episode }) {
    if (!initialConferenceOn.isBlank && !episode.initialConferenceOn.isBlank)
      found(initialConferenceOn, episode.initialConferenceOn);
  },
  examples: () => [
    passes('it is on the enquiry alone', held('', '2025-05-01')),
    passes('it is on the episode alone', held('2025-05-01', '')),
    passes('it is on neither', held('', '')),
    fails('it is on both', 'DateOfInitialCPC', held('2025-05-01', '2025-05-01')),
    fails('the two are of different days', 'DateOfInitialCPC', held('2025-05-01', '2025-06-01')),
    fails('what stands there need not be readable', 'DateOfInitialCPC', held('2025-05-01', '1 May')),
    passes('the other is on another episode', {
      details: [{ initialConferenceOn: '2025-05-01' }, { section47Enquiries: [{ initialConferenceOn: '2025-09-01' }] }],
    }),
  ],
});

function held(onEpisode: string, onEnquiry: string) {
  return withEpisode({ initialConferenceOn: onEpisode, section47Enquiries: [{ initialConferenceOn: onEnquiry }] });
}
