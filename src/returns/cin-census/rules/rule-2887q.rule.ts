import { cinReturnRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

const FEWEST = 8;
const EIGHT = ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS'];

/** At least eight different disability codes should be in use across the return, NONE not counted. */
export const rule2887Q = cinReturnRule({
  code: '2887Q',
  severity: 'query',
  from: '2022-23',
  over: 'return',
  reads: ['Disabilities.Disability'],
  wrong: 'The whole return uses fewer than eight different disability codes.',
  todo: 'Ask whether disabilities are recorded in full, or whether a few codes stand in for all.',
  begin: () => new Set<string>(),
  add(used, { disabilities }) {
    for (const { isKnown, value } of disabilities) if (isKnown) used.add(value);
  },
  conclude(used, broken) {
    used.delete('NONE');
    if (used.size < FEWEST) broken(`${used.size} are in use: ${[...used].sort().join(', ') || 'none'}.`);
  },
  examples: () => [
    passes('eight are in use', { disabilities: EIGHT }),
    fails('seven and NONE are in use', 'whole return', { disabilities: [...EIGHT.slice(1), 'NONE'] }),
  ],
});
