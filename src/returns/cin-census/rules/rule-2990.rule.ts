import { filledOf } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isClosedAfterAssessment } from '../checking/vocabulary/open-and-closed.ts';

/**
 * An episode closed after assessment (RC8, RC9) must hold no section 47 enquiry, no plan of either kind and no initial
 * conference of its own.
 */
export const rule2990 = cinRule({
  code: '2990',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: [
    'CINdetails.ReasonForClosure',
    'CINdetails.DateOfInitialCPC',
    'CINPlanDates.CINPlanStartDate',
    'Section47.S47ActualStartDate',
    'ChildProtectionPlans.CPPstartDate',
  ],
  wrong: 'The episode is said to have closed after assessment, and yet an enquiry, a plan or a conference followed.',
  todo: 'Give the reason the work really ended for, or move what followed to the episode it belongs to.',
  check(episode, found) {
    const { reasonForClosure, initialConferenceOn, cinPlans, section47Enquiries, childProtectionPlans } = episode;
    if (reasonForClosure.fault === undefined && !isClosedAfterAssessment(episode)) return;
    const rows = [...section47Enquiries, ...cinPlans, ...childProtectionPlans];
    const followed = [...rows.map(({ startedOn }) => startedOn), ...filledOf([initialConferenceOn])];
    if (followed.length > 0 && isClosedAfterAssessment(episode)) found(reasonForClosure, ...followed);
  },
  examples: () => [
    passes('nothing followed', withEpisode({ reasonForClosure: 'RC8', assessments: [{ startedOn: '2025-05-01' }] })),
    fails('an enquiry did', 'ReasonForClosure', closed('RC8', { section47Enquiries: [{ startedOn: '2025-05-01' }] })),
    fails('a child in need plan did', 'ReasonForClosure', closed('RC9', { cinPlans: [{ startedOn: '2025-05-01' }] })),
    fails('a protection plan did', 'ReasonForClosure', closed('RC9', { childProtectionPlans: [{}] })),
    fails('a conference did', 'ReasonForClosure', closed('RC8', { initialConferenceOn: '2025-05-01' })),
    fails(
      'all of them are told once',
      'ReasonForClosure',
      closed('RC8', { cinPlans: [{}, {}], section47Enquiries: [{}] }),
    ),
    passes('it closed for another reason', closed('RC7', { cinPlans: [{ startedOn: '2025-05-01' }] })),
    passes('it has no reason', withEpisode({ cinPlans: [{ startedOn: '2025-05-01' }] })),
    undecided('the reason is no code', 'ReasonForClosure', closed('RC0', { cinPlans: [{ startedOn: '2025-05-01' }] })),
  ],
});

function closed(reasonForClosure: string, details: Parameters<typeof withEpisode>[0]) {
  return withEpisode({ reasonForClosure, ...details });
}
