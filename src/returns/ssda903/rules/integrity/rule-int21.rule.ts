import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';

/** The sex in the UASC table is that of the header. */
export const ruleINT21 = ssda903Rule({
  code: 'INT21',
  severity: 'error',
  from: '2022-23',

  over: 'uasc',
  reads: ['UASC.SEX', 'Header.SEX'],

  wrong: 'The sex in UASC is not that of the header.',
  todo: 'Find out which of the two is right, and correct the other.',
  check({ sex }, found, { child }) {
    const { header } = child;
    if (header !== undefined && !isSameCode(sex, header.sex)) found(sex, header.sex);
  },
  examples: () => [
    passes('they are one', { headers: { sex: 'F' }, uasc: { sex: 'f' } }),
    fails('they differ', 'SEX', { headers: { sex: 'F' }, uasc: { sex: 'M' } }),
    fails('there is none', 'SEX', { headers: { sex: 'F' }, uasc: {} }),
    passes('a child without an entry is told by another rule', { headers: [], uasc: { sex: 'M' } }),
    undecided('it is no code', 'SEX', { headers: { sex: 'F' }, uasc: { sex: 'X' } }),
  ],
});
