import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day on which the child went missing, where given, is a date. A blank is for rule 564 to find, though a third-party checker finds it here too [K]. */
export const rule1004 = ssda903Rule({
  code: '1004',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_START'],
  wrong: 'The day on which the child went missing is not a date.',
  todo: 'Enter the day as dd/mm/yyyy.',
  check({ startedOn }, found) {
    if (startedOn.fault !== undefined) found(startedOn);
  },
  examples: () => [
    passes('a date', { missing: { startedOn: '29/02/2024' } }),
    passes('there is none', { missing: { kind: 'M' } }),
    fails('no such day', 'MIS_START', { missing: { startedOn: '29/02/2025' } }),
    fails('no date', 'MIS_START', { missing: { startedOn: 'May' } }),
  ],
});
