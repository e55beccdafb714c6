import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isOutsideTheYear } from '../checking/vocabulary/in-the-year.ts';

/** A closure date must lie in the collection year. */
export const rule8620 = cinRule({
  code: '8620',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINclosureDate'],
  wrong: 'The episode closed before or after the collection year.',
  todo: 'Correct the day; an episode that closed in another year belongs in the return of that year.',
  check({ closedOn }, found, { census }) {
    if (isOutsideTheYear(closedOn, census)) found(closedOn);
  },
  examples: () => [
    fails('it is the day before the year', 'CINclosureDate', on('2025-03-31')),
    passes('it is the first day of the year', on('2025-04-01')),
    passes('it is the reference date', on('2026-03-31')),
    fails('it is the day after the reference date', 'CINclosureDate', on('2026-04-01')),
    inYear('2024-25', passes('it is the last day of another year', on('2025-03-31'))),
    passes('there is none', on('')),
    undecided('it is no date', 'CINclosureDate', on('1 May')),
  ],
});

function on(closedOn: string) {
  return withEpisode({ closedOn });
}
