import { isAfter } from '../../engine/before-and-after.ts';
import type { DateCell } from '../../engine/cell.ts';
import { readableFirst } from '../../engine/given.ts';
import type { CensusEpisode } from '../checking/census-rows.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isClosed } from '../checking/vocabulary/open-and-closed.ts';

const ALL = [
  'AssessmentActualStartDate',
  'AssessmentAuthorisationDate',
  'S47ActualStartDate',
  'DateOfInitialCPC',
  'CINPlanStartDate',
  'CINPlanEndDate',
  'CPPendDate',
];

/**
 * Nothing in an episode may be dated after its closure: the start and authorisation of assessments, the start of
 * enquiries, initial conferences, the start and end of child in need plans, and the end of child protection plans.
 */
export const rule8565 = cinRule({
  code: '8565',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: [
    'CINdetails.CINclosureDate',
    'CINdetails.DateOfInitialCPC',
    'Assessments.AssessmentActualStartDate',
    'Assessments.AssessmentAuthorisationDate',
    'CINPlanDates.CINPlanStartDate',
    'CINPlanDates.CINPlanEndDate',
    'Section47.S47ActualStartDate',
    'Section47.DateOfInitialCPC',
    'ChildProtectionPlans.CPPendDate',
  ],
  wrong: 'Something in the episode happened after it closed.',
  todo: 'Correct the day, or the day of closure, or move what happened to the episode it belongs to.',
  check(episode, found) {
    if (!isClosed(episode)) return;
    for (const date of readableFirst(datesIn(episode)))
      if (isAfter(date, episode.closedOn)) found(date, episode.closedOn);
  },
  examples: () => [
    passes('all was done by the day of closure', closed('2025-06-01')),
    fails('all was done on the day after', ALL, closed('2025-05-31')),
    fails(
      'a conference of the episode itself came later',
      'DateOfInitialCPC',
      withEpisode({ closedOn: '2025-05-31', initialConferenceOn: '2025-06-01' }),
    ),
    passes(
      'a start of a child protection plan is not asked for',
      withEpisode({ closedOn: '2025-05-31', childProtectionPlans: [{ startedOn: '2025-06-01' }] }),
    ),
    passes('it is open', closed('')),
    passes('nothing is in it', withEpisode({ closedOn: '2025-05-31' })),
    {
      ...fails('one date that cannot be read hides no other', 'CINPlanStartDate', {
        details: [
          { closedOn: '2025-05-31', assessments: [{ startedOn: '1 June' }], cinPlans: [{ startedOn: '2025-06-01' }] },
        ],
      }),
      undecided: ['AssessmentActualStartDate'],
    },
    undecided('the closure is no date', 'CINclosureDate', closed('31 May')),
  ],
});

function datesIn({ initialConferenceOn, ...episode }: CensusEpisode): readonly DateCell[] {
  return [
    initialConferenceOn,
    ...episode.assessments.flatMap(({ startedOn, authorisedOn }) => [startedOn, authorisedOn]),
    ...episode.section47Enquiries.flatMap((enquiry) => [enquiry.startedOn, enquiry.initialConferenceOn]),
    ...episode.cinPlans.flatMap(({ startedOn, endedOn }) => [startedOn, endedOn]),
    ...episode.childProtectionPlans.map(({ endedOn }) => endedOn),
  ];
}

/** An episode in which all was done on 1 June. */
function closed(closedOn: string) {
  const on = '2025-06-01';
  return withEpisode({
    closedOn,
    assessments: [{ startedOn: on, authorisedOn: on }],
    section47Enquiries: [{ startedOn: on, initialConferenceOn: on }],
    cinPlans: [{ startedOn: on, endedOn: on }],
    childProtectionPlans: [{ endedOn: on }],
  });
}
