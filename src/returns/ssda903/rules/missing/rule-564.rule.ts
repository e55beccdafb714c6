import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Where a child was missing or away, it is told since when. */
export const rule564 = ssda903Rule({
  code: '564',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MISSING', 'Missing.MIS_START'],
  wrong: 'The child was missing or away, but it is not told since when.',
  todo: 'Enter the day on which it began.',
  check({ kind, startedOn }, found) {
    if (!kind.isBlank && startedOn.isBlank) found(startedOn, kind);
  },
  examples: () => [
    passes('it is told', { missing: { kind: 'M', startedOn: '2025-05-01' } }),
    fails('it is not told', 'MIS_START', { missing: { kind: 'A' } }),
    passes('neither', { missing: {} }),
    passes('they need not be readable', { missing: { kind: 'Y', startedOn: 'May' } }),
  ],
});
