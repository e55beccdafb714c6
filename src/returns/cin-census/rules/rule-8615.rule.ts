import { isAfter } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEnquiries } from '../checking/rule-example.ts';

/** A section 47 enquiry with an initial conference must have a start, on or before the day of the conference. */
export const rule8615 = cinRule({
  code: '8615',
  severity: 'error',
  from: '2022-23',
  over: 'section47',
  reads: ['Section47.S47ActualStartDate', 'Section47.DateOfInitialCPC'],
  wrong: 'The section 47 enquiry has no start, or started after its conference.',
  todo: 'Enter the day the enquiry started, or correct the day of the conference.',
  check({ startedOn, initialConferenceOn }, found) {
    if (initialConferenceOn.isBlank) return;
    if (startedOn.isBlank || isAfter(startedOn, initialConferenceOn)) found(startedOn, initialConferenceOn);
  },
  examples: () => [
    passes('it started the day before', held('2025-04-30', '2025-05-01')),
    passes('it started on the day of the conference', held('2025-05-01', '2025-05-01')),
    fails('it started the day after', 'S47ActualStartDate', held('2025-05-02', '2025-05-01')),
    fails('it has no start', 'S47ActualStartDate', held('', '2025-05-01')),
    passes('there was no conference', held('2025-05-01', '')),
    undecided('the conference has no readable date', 'DateOfInitialCPC', held('2025-05-01', '1 May')),
  ],
});

function held(startedOn: string, initialConferenceOn: string) {
  return withEnquiries({ startedOn, initialConferenceOn });
}
