import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAfterTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** No child of this year’s return goes missing after 31 March. */
export const rule570 = ssda903Rule({
  code: '570',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_START'],
  wrong: 'The child went missing after the end of the year.',
  todo: 'Correct the day, or leave it to next year’s return.',
  check({ startedOn }, found, { year }) {
    if (isAfterTheYear(startedOn, year)) found(startedOn);
  },
  examples: () => [
    passes('31 March', { missing: { startedOn: '2026-03-31' } }),
    fails('1 April', 'MIS_START', { missing: { startedOn: '2026-04-01' } }),
    passes('before the year', { missing: { startedOn: '2025-03-31' } }),
    passes('there is none', { missing: {} }),
    undecided('it cannot be read', 'MIS_START', { missing: { startedOn: 'May' } }),
  ],
});
