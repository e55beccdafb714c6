import { isBefore } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';

/** An assessment must not be authorised before it starts. */
export const rule8608 = cinRule({
  code: '8608',
  severity: 'error',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentActualStartDate', 'Assessments.AssessmentAuthorisationDate'],
  wrong: 'The assessment was authorised before it started.',
  todo: 'Look up both days on the assessment and correct the one that was mistyped.',
  check({ startedOn, authorisedOn }, found) {
    if (isBefore(authorisedOn, startedOn)) found(authorisedOn, startedOn);
  },
  examples: () => [
    passes('it is authorised on the day it starts', during('2025-05-01', '2025-05-01')),
    passes('it is not authorised yet', withEpisode({ assessments: [{ startedOn: '2025-05-01' }] })),
    fails('it is authorised the day before', 'AssessmentAuthorisationDate', during('2025-05-02', '2025-05-01')),
    undecided('its start is no date', 'AssessmentActualStartDate', during('2025-02-30', '2025-05-01')),
  ],
});

function during(startedOn: string, authorisedOn: string) {
  return withEpisode({ assessments: [{ startedOn, authorisedOn }] });
}
