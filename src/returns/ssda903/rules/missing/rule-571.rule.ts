import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isInTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** A child who was missing in the year was found or came back in the year, or is still missing. */
export const rule571 = ssda903Rule({
  code: '571',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_END'],
  wrong: 'The day on which the child was no longer missing lies outside the year.',
  todo: 'Correct the day; one before the year belongs to an earlier return, and one after it to the next.',
  check({ endedOn }, found, { year }) {
    if (!endedOn.isBlank && !isInTheYear(endedOn, year)) found(endedOn);
  },
  examples: () => [
    fails('31 March before the year', 'MIS_END', { missing: { endedOn: '2025-03-31' } }),
    passes('1 April', { missing: { endedOn: '2025-04-01' } }),
    passes('31 March', { missing: { endedOn: '2026-03-31' } }),
    fails('1 April after the year', 'MIS_END', { missing: { endedOn: '2026-04-01' } }),
    passes('still missing', { missing: { startedOn: '2025-05-01' } }),
    undecided('it cannot be read', 'MIS_END', { missing: { endedOn: 'May' } }),
  ],
});
