import { isBefore } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';

/** An assessment must not start before the referral of its own episode. */
export const rule1103 = cinRule({
  code: '1103',
  severity: 'error',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentActualStartDate', 'CINdetails.CINreferralDate'],
  wrong: 'The assessment started before the referral of its episode.',
  todo: 'Correct the day that was mistyped, or move the assessment to the episode it belongs to.',
  check({ startedOn }, found, { episode: { referredOn } }) {
    if (isBefore(startedOn, referredOn)) found(startedOn, referredOn);
  },
  examples: () => [
    passes('it started on the day of the referral', referred('2025-05-01', '2025-05-01')),
    fails('it started the day before', 'AssessmentActualStartDate', referred('2025-05-02', '2025-05-01')),
    undecided('the referral has no readable date', 'CINreferralDate', referred('1 May', '2025-05-01')),
  ],
});

function referred(referredOn: string, startedOn: string) {
  return withEpisode({ referredOn, assessments: [{ startedOn }] });
}
