import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, withEpisode } from '../checking/rule-example.ts';

/** An episode with a section 47 enquiry should also have an assessment. */
export const rule2991Q = cinRule({
  code: '2991Q',
  severity: 'query',
  from: '2022-23',
  over: 'episode',
  reads: ['Section47.S47ActualStartDate', 'Assessments'],
  wrong: 'The episode has a section 47 enquiry and no assessment.',
  todo: 'Add the assessment that the enquiry was part of; if none was made, say why.',
  check({ section47Enquiries: [enquiry], assessments }, found) {
    if (enquiry !== undefined && assessments.length === 0) found(enquiry.startedOn);
  },
  examples: () => [
    passes('it has both', withEpisode({ section47Enquiries: [{}], assessments: [{}] })),
    passes('it has neither', withEpisode({})),
    passes('it has an assessment alone', withEpisode({ assessments: [{}] })),
    fails(
      'it has an enquiry alone',
      'S47ActualStartDate',
      withEpisode({ section47Enquiries: [{ startedOn: '2025-05-01' }] }),
    ),
    fails('two enquiries are told once', 'S47ActualStartDate', withEpisode({ section47Enquiries: [{}, {}] })),
    fails('the assessment is in another episode', 'S47ActualStartDate', {
      details: [{ assessments: [{}] }, { section47Enquiries: [{}] }],
    }),
  ],
});
