import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Whether the child was missing (M) or away without authorisation (A), where given, is a code of the year. */
export const rule1006 = ssda903Rule({
  code: '1006',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MISSING'],
  wrong: 'Whether the child was missing or away without authorisation is told by a code that is neither M nor A.',
  todo: 'Enter M for missing, or A for away without authorisation.',
  check({ kind }, found) {
    if (kind.fault !== undefined) found(kind);
  },
  examples: () => [
    passes('M', { missing: { kind: 'M' } }),
    passes('case is only spelling', { missing: { kind: 'a' } }),
    passes('there is none', { missing: {} }),
    fails('Y is none', 'MISSING', { missing: { kind: 'Y' } }),
  ],
});
