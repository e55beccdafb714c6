import { cinRule } from '../checking/cin-rule.ts';
import { fails, inYear, passes, undecided } from '../checking/rule-example.ts';
import { isOutsideTheYear } from '../checking/vocabulary/in-the-year.ts';

/** A death date should lie in the collection year. */
export const rule8545Q = cinRule({
  code: '8545Q',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.PersonDeathDate'],
  wrong: 'The child died before or after the collection year.',
  todo: 'Check the day of death; a child who died before the year is left out of the return.',
  check({ diedOn }, found, { census }) {
    if (isOutsideTheYear(diedOn, census)) found(diedOn);
  },
  examples: () => [
    fails('it is the day before the year', 'PersonDeathDate', on('2025-03-31')),
    passes('it is the first day of the year', on('2025-04-01')),
    passes('it is the reference date', on('2026-03-31')),
    fails('it is the day after the reference date', 'PersonDeathDate', on('2026-04-01')),
    inYear('2024-25', passes('it is the last day of another year', on('2025-03-31'))),
    passes('there is none', on('')),
    undecided('it is no date', 'PersonDeathDate', on('1 May')),
  ],
});

function on(diedOn: string) {
  return { diedOn };
}
