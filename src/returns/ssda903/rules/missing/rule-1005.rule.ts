import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day on which the child was found or came back, where given, is a date. */
export const rule1005 = ssda903Rule({
  code: '1005',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_END'],
  wrong: 'The day on which the child was no longer missing is not a date.',
  todo: 'Enter the day as dd/mm/yyyy.',
  check({ endedOn }, found) {
    if (endedOn.fault !== undefined) found(endedOn);
  },
  examples: () => [
    passes('a date', { missing: { endedOn: '29/02/2024' } }),
    passes('there is none', { missing: { kind: 'M' } }),
    fails('no such day', 'MIS_END', { missing: { endedOn: '29/02/2025' } }),
    fails('no date', 'MIS_END', { missing: { endedOn: 'May' } }),
  ],
});
