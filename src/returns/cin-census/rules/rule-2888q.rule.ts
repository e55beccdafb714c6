import { cinReturnRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/**
 * Of the children with a disability, at least one should have more than one disability code. A return without any such
 * child is left to 2887Q [K].
 */
export const rule2888Q = cinReturnRule({
  code: '2888Q',
  severity: 'query',
  from: '2022-23',
  over: 'return',
  reads: ['Disabilities.Disability'],
  wrong: 'No child of the return has more than one disability code.',
  todo: 'Ask whether every disability of a child is recorded, or only the first.',
  begin: () => ({ disabled: 0, most: 0 }),
  add(tally, { disabilities }) {
    const codes = new Set(disabilities.filter(({ isKnown }) => isKnown).map(({ value }) => value));
    codes.delete('NONE');
    if (codes.size > 0) tally.disabled += 1;
    tally.most = Math.max(tally.most, codes.size);
  },
  conclude({ disabled, most }, broken) {
    if (most === 1) broken(`${disabled} have a disability, and each of them one code.`);
  },
  examples: () => [
    passes('one child has two', { disabilities: ['MOB'] }, { disabilities: ['LD', 'AUT'] }),
    fails('each has one', 'whole return', { disabilities: ['MOB'] }, { disabilities: ['LD'] }),
    fails('the same code twice is one', 'whole return', { disabilities: ['MOB', 'MOB'] }),
    fails('NONE is no disability', 'whole return', { disabilities: ['MOB', 'NONE'] }),
    fails('nor is what is no code', 'whole return', { disabilities: ['MOB', 'XX'] }),
    passes('no child has a disability', { disabilities: ['NONE'] }, {}),
  ],
});
