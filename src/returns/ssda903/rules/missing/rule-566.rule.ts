import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Where it is told until when a child was missing or away, it is told which of the two. */
export const rule566 = ssda903Rule({
  code: '566',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MISSING', 'Missing.MIS_END'],
  wrong: 'It is told until when, but not whether the child was missing or away without authorisation.',
  todo: 'Enter M for missing, or A for away without authorisation.',
  check({ kind, endedOn }, found) {
    if (!endedOn.isBlank && kind.isBlank) found(kind, endedOn);
  },
  examples: () => [
    passes('it is told', { missing: { kind: 'M', endedOn: '2025-05-01' } }),
    fails('it is not told', 'MISSING', { missing: { endedOn: '2025-05-01' } }),
    passes('neither', { missing: {} }),
    fails('the end need not be readable', 'MISSING', { missing: { endedOn: 'May' } }),
  ],
});
