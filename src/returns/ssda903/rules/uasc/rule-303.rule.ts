import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isUnaccompanied } from '../../checking/vocabulary/unaccompanied.ts';

/** A day on which a child ceased to be unaccompanied is only of one who is or was. */
export const rule303 = ssda903Rule({
  code: '303',
  severity: 'error',
  from: '2022-23',

  over: 'uasc',
  reads: ['UASC.DUC', 'Header.UASC'],

  wrong: 'There is a day on which the child ceased to be unaccompanied, but it is not said that the child is or was.',
  todo: 'Say that the child is or was unaccompanied, or take the day out.',
  check({ ceasedOn }, found, { child }) {
    if (!ceasedOn.isBlank && !isUnaccompanied(child)) found(ceasedOn, child.isUasc);
  },
  examples: () => [
    passes('the child is', { headers: { uasc: '1' }, uasc: { ceasedOn: '01/05/2025' } }),
    passes('the CSV form says so by its table', { uasc: { ceasedOn: '01/05/2025' } }),
    fails('the child is not', 'DUC', { headers: { uasc: '0' }, uasc: { ceasedOn: '01/05/2025' } }),
    passes('there is no day', { headers: { uasc: '0' }, uasc: {} }),
    undecided('what is said is no code', 'UASC', { headers: { uasc: '7' }, uasc: { ceasedOn: '01/05/2025' } }),
  ],
});
