import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEnquiries, withEpisodes } from '../checking/rule-example.ts';
import { datesOf, findRunningAtStart, spellOfEnquiry } from '../checking/vocabulary/spells.ts';

/**
 * Within one episode a section 47 enquiry must not start on a day that another runs, the day of its conference
 * included. One without a conference runs to the reference date, unless it is marked as needing none: then it is over
 * [K].
 */
export const rule8890 = cinRule({
  code: '8890',
  severity: 'error',
  from: '2022-23',
  over: 'section47',
  reads: ['Section47.S47ActualStartDate', 'Section47.DateOfInitialCPC', 'Section47.ICPCnotRequired'],
  wrong: 'The section 47 enquiry started while another of the episode was running.',
  todo: 'Enter the conference of the earlier one or that it needed none, or bring the two together if they are one enquiry.',
  check(enquiry, found, { census, episode: { section47Enquiries } }) {
    if (section47Enquiries.length < 2) return;
    const running = findRunningAtStart(spellOfEnquiry(enquiry), section47Enquiries.map(spellOfEnquiry), census);
    if (running !== undefined) found(enquiry.startedOn, ...datesOf(running));
  },
  examples: () => [
    fails('it starts on the last day of the other', 'S47ActualStartDate', two('2025-06-01')),
    passes('it starts the day after the other ended', two('2025-06-02')),
    fails('it starts the day before the other ended', 'S47ActualStartDate', two('2025-05-31')),
    fails('it starts on the first day of the other', 'S47ActualStartDate', two('2025-05-01')),
    fails(
      'it stands first in the file and starts later',
      'S47ActualStartDate',
      withEnquiries({ startedOn: '2025-05-15' }, { startedOn: '2025-05-01' }),
    ),
    fails(
      'the other has had no conference yet',
      'S47ActualStartDate',
      withEnquiries({ startedOn: '2025-05-01' }, { startedOn: '2026-03-31' }),
    ),
    fails(
      'each that starts within another is told once',
      ['S47ActualStartDate', 'S47ActualStartDate'],
      withEnquiries({ startedOn: '2025-05-01' }, { startedOn: '2025-06-01' }, { startedOn: '2025-07-01' }),
    ),
    passes('it has no start', two('')),
    passes('there is one alone', withEnquiries({ startedOn: '2025-05-01' })),
    passes(
      'they are in different episodes',
      withEpisodes(
        { section47Enquiries: [{ startedOn: '2025-05-01' }] },
        { section47Enquiries: [{ startedOn: '2025-06-01' }] },
      ),
    ),
    passes(
      'the other needed no conference',
      withEnquiries({ startedOn: '2025-05-01', initialConferenceNotRequired: '1' }, { startedOn: '2025-06-01' }),
    ),
    undecided(
      'whether the other needed one is not readable',
      'ICPCnotRequired',
      withEnquiries({ startedOn: '2025-05-01', initialConferenceNotRequired: 'N' }, { startedOn: '2025-06-01' }),
    ),
    undecided(
      'the end of the other is no date',
      'DateOfInitialCPC',
      withEnquiries(
        { startedOn: '2025-05-01', initialConferenceOn: '1 June' },
        { startedOn: '2025-05-15', initialConferenceOn: '2025-05-20' },
      ),
    ),
  ],
});

/** One that ran from 1 May to 1 June, and another. */
function two(startedOn: string) {
  return withEnquiries(
    { startedOn: '2025-05-01', initialConferenceOn: '2025-06-01' },
    { startedOn, initialConferenceOn: '2026-01-01' },
  );
}
