import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes, undecided, withEnquiries } from '../checking/rule-example.ts';
import { isOutsideTheYear } from '../checking/vocabulary/in-the-year.ts';

/** An initial conference held on an enquiry must lie in the collection year. */
export const rule8715 = cinRule({
  code: '8715',
  severity: 'error',
  from: '2022-23',
  over: 'section47',
  reads: ['Section47.DateOfInitialCPC'],
  wrong: 'The initial child protection conference was held before or after the collection year.',
  todo: 'Correct the day; a conference held in another year belongs in the return of that year.',
  check({ initialConferenceOn }, found, { census }) {
    if (isOutsideTheYear(initialConferenceOn, census)) found(initialConferenceOn);
  },
  examples: () => [
    fails('it is the day before the year', 'DateOfInitialCPC', on('2025-03-31')),
    passes('it is the first day of the year', on('2025-04-01')),
    passes('it is the reference date', on('2026-03-31')),
    fails('it is the day after the reference date', 'DateOfInitialCPC', on('2026-04-01')),
    inYear('2024-25', passes('it is the last day of another year', on('2025-03-31'))),
    passes('there is none', on('')),
    undecided('it is no date', 'DateOfInitialCPC', on('1 May')),
  ],
});

function on(initialConferenceOn: string) {
  return withEnquiries({ initialConferenceOn });
}
