import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day on which child and adopters were matched is a date of the calendar, when one is given. */
export const rule113 = ssda903Rule({
  code: '113',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.DATE_MATCH'],
  wrong: 'The day on which the child was matched with the adopters is not a date.',
  todo: 'Enter the day as day, month and year.',
  check({ matchedOn }, found) {
    if (matchedOn.fault !== undefined) found(matchedOn);
  },
  examples: () => [
    passes('it is a date', { adoptions: { matchedOn: '28/02/2026' } }),
    passes('there is none', { adoptions: {} }),
    fails('2026 is no leap year', 'DATE_MATCH', { adoptions: { matchedOn: '29/02/2026' } }),
    fails('a word is no date', 'DATE_MATCH', { adoptions: { matchedOn: 'unknown' } }),
  ],
});
