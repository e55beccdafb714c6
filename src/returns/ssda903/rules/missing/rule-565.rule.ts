import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Where it is told since when a child was missing or away, it is told which of the two. */
export const rule565 = ssda903Rule({
  code: '565',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MISSING', 'Missing.MIS_START'],
  wrong: 'It is told since when, but not whether the child was missing or away without authorisation.',
  todo: 'Enter M for missing, or A for away without authorisation.',
  check({ kind, startedOn }, found) {
    if (!startedOn.isBlank && kind.isBlank) found(kind, startedOn);
  },
  examples: () => [
    passes('it is told', { missing: { kind: 'M', startedOn: '2025-05-01' } }),
    fails('it is not told', 'MISSING', { missing: { startedOn: '2025-05-01' } }),
    passes('neither', { missing: {} }),
    fails('the start need not be readable', 'MISSING', { missing: { startedOn: 'May' } }),
  ],
});
