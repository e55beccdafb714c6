import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';
import { isClosedAfterAssessment } from '../checking/vocabulary/open-and-closed.ts';

/**
 * When the only assessment of an episode found no factors (21), the episode should have closed after assessment, with
 * RC8 or RC9. One that is still open is asked about too [K].
 */
export const rule8873Q = cinRule({
  code: '8873Q',
  severity: 'query',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.ReasonForClosure', 'Assessments.AssessmentFactors'],
  wrong: 'The only assessment found no factors, and the episode did not close after assessment.',
  todo: 'Close the episode with RC8 or RC9, or record the factors that kept it open.',
  check(episode, found) {
    const { reasonForClosure, assessments } = episode;
    const [assessment, ...more] = assessments;
    const none = assessment?.factors.find(({ value }) => value === '21');
    if (none === undefined || more.length > 0) return;
    if (!reasonForClosure.isKnown || !isClosedAfterAssessment(episode)) found(reasonForClosure, none);
  },
  examples: () => [
    passes('it closed so', closed('RC8', ['21'])),
    passes('it closed to early help', closed('RC9', ['21'])),
    fails('it closed for another reason', 'ReasonForClosure', closed('RC7', ['21'])),
    fails('it is still open', 'ReasonForClosure', closed('', ['21'])),
    fails('what is no reason is not one of the two', 'ReasonForClosure', closed('RC0', ['21'])),
    passes('factors were found', closed('RC7', ['1A'])),
    passes('none are recorded', closed('RC7', [])),
    passes('another assessment was made', closed('RC7', ['21'], ['1A'])),
    passes('there is no assessment', closed('RC7')),
  ],
});

function closed(reasonForClosure: string, ...found: readonly (readonly string[])[]) {
  return withEpisode({ reasonForClosure, assessments: found.map((factors) => ({ factors })) });
}
