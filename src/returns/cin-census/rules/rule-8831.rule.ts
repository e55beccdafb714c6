import { filledOf } from '../../engine/given.ts';
import type { CensusEpisode } from '../checking/census-rows.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isNoFurtherAction } from '../checking/vocabulary/taken-further.ts';

/**
 * A referral without further action must carry no date of an assessment, no start of an enquiry and no initial
 * conference.
 */
export const rule8831 = cinRule({
  code: '8831',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: [
    'CINdetails.ReferralNFA',
    'CINdetails.DateOfInitialCPC',
    'Assessments.AssessmentActualStartDate',
    'Assessments.AssessmentAuthorisationDate',
    'Section47.S47ActualStartDate',
    'Section47.DateOfInitialCPC',
  ],
  wrong: 'The referral is marked as no further action, and yet an assessment, an enquiry or a conference followed.',
  todo: 'Take the mark off if the child was worked with, or move what followed to the episode it belongs to.',
  check(episode, found) {
    if (episode.noFurtherAction.isKnown && !isNoFurtherAction(episode)) return;
    const followed = filledOf(datesIn(episode));
    if (followed.length > 0 && isNoFurtherAction(episode)) found(episode.noFurtherAction, ...followed);
  },
  examples: () => [
    passes('nothing followed', referred('1', {})),
    fails('an assessment started', 'ReferralNFA', referred('1', { assessments: [{ startedOn: '2025-05-01' }] })),
    fails('one was authorised', 'ReferralNFA', referred('true', { assessments: [{ authorisedOn: '2025-05-01' }] })),
    fails('an enquiry started', 'ReferralNFA', referred('1', { section47Enquiries: [{ startedOn: '2025-05-01' }] })),
    fails(
      'a conference followed it',
      'ReferralNFA',
      referred('1', { section47Enquiries: [{ initialConferenceOn: '2025-05-01' }] }),
    ),
    fails('a conference is on the episode itself', 'ReferralNFA', referred('1', { initialConferenceOn: '2025-05-01' })),
    fails(
      'a date that cannot be read is there',
      'ReferralNFA',
      referred('1', { assessments: [{ startedOn: '1 May' }] }),
    ),
    passes('no date is given', referred('1', { assessments: [{}], section47Enquiries: [{}] })),
    passes('the referral was taken further', referred('0', { assessments: [{ startedOn: '2025-05-01' }] })),
    passes('it has no mark', referred('', { assessments: [{ startedOn: '2025-05-01' }] })),
    undecided(
      'the mark is neither yes nor no',
      'ReferralNFA',
      referred('N', { assessments: [{ startedOn: '2025-05-01' }] }),
    ),
  ],
});

function datesIn({ initialConferenceOn, assessments, section47Enquiries }: CensusEpisode) {
  return [
    initialConferenceOn,
    ...assessments.flatMap(({ startedOn, authorisedOn }) => [startedOn, authorisedOn]),
    ...section47Enquiries.flatMap((enquiry) => [enquiry.startedOn, enquiry.initialConferenceOn]),
  ];
}

function referred(noFurtherAction: string, details: Parameters<typeof withEpisode>[0]) {
  return withEpisode({ noFurtherAction, ...details });
}
