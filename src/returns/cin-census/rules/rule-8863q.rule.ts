import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withAssessments, withEpisodes } from '../checking/rule-example.ts';
import { datesOf, findRunningAtStart, spellOfAssessment } from '../checking/vocabulary/spells.ts';

/**
 * Within one episode an assessment should not start on a day that another runs, the day it was authorised included.
 * One without authorisation runs to the reference date.
 */
export const rule8863Q = cinRule({
  code: '8863Q',
  severity: 'query',
  from: '2022-23',
  over: 'assessment',
  reads: ['Assessments.AssessmentActualStartDate', 'Assessments.AssessmentAuthorisationDate'],
  wrong: 'The assessment started while another of the episode was running.',
  todo: 'Check both days: an assessment is finished before the next one starts, or the two are one.',
  check(assessment, found, { census, episode: { assessments } }) {
    if (assessments.length < 2) return;
    const running = findRunningAtStart(spellOfAssessment(assessment), assessments.map(spellOfAssessment), census);
    if (running !== undefined) found(assessment.startedOn, ...datesOf(running));
  },
  examples: () => [
    fails('it starts on the last day of the other', 'AssessmentActualStartDate', two('2025-06-01')),
    passes('it starts the day after the other ended', two('2025-06-02')),
    fails('it starts the day before the other ended', 'AssessmentActualStartDate', two('2025-05-31')),
    fails('it starts on the first day of the other', 'AssessmentActualStartDate', two('2025-05-01')),
    fails(
      'it stands first in the file and starts later',
      'AssessmentActualStartDate',
      withAssessments({ startedOn: '2025-05-15' }, { startedOn: '2025-05-01' }),
    ),
    fails(
      'the other is not authorised yet',
      'AssessmentActualStartDate',
      withAssessments({ startedOn: '2025-05-01' }, { startedOn: '2026-03-31' }),
    ),
    fails(
      'each that starts within another is told once',
      ['AssessmentActualStartDate', 'AssessmentActualStartDate'],
      withAssessments({ startedOn: '2025-05-01' }, { startedOn: '2025-06-01' }, { startedOn: '2025-07-01' }),
    ),
    passes('it has no start', two('')),
    passes('there is one alone', withAssessments({ startedOn: '2025-05-01' })),
    passes(
      'they are in different episodes',
      withEpisodes({ assessments: [{ startedOn: '2025-05-01' }] }, { assessments: [{ startedOn: '2025-06-01' }] }),
    ),
    undecided(
      'the end of the other is no date',
      'AssessmentAuthorisationDate',
      withAssessments(
        { startedOn: '2025-05-01', authorisedOn: '1 June' },
        { startedOn: '2025-05-15', authorisedOn: '2025-05-20' },
      ),
    ),
  ],
});

/** One that ran from 1 May to 1 June, and another. */
function two(startedOn: string) {
  return withAssessments(
    { startedOn: '2025-05-01', authorisedOn: '2025-06-01' },
    { startedOn, authorisedOn: '2026-01-01' },
  );
}
