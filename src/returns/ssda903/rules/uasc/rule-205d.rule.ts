import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isUnaccompanied } from '../../checking/vocabulary/unaccompanied.ts';

/** A child who was not unaccompanied last year does not become so. */
export const rule205D = ssda903Rule({
  code: '205D',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Header.UASC', 'Header last year.UASC', 'Header last year.CHILD'],
  needs: ['last-year'],
  wrong: 'The child is unaccompanied this year, and was not last year.',
  todo: 'Find out which is right: nobody becomes unaccompanied while they are looked after.',
  check(child, found) {
    const { lastYear } = child;
    if (lastYear === undefined || !isUnaccompanied(child) || isUnaccompanied(lastYear)) return;
    found(child.isUasc, lastYear.isUasc);
  },
  examples: () => [
    passes('in both', { uasc: {}, lastYear: { uasc: {} } }),
    passes('not in last year’s return at all', { uasc: {} }),
    fails('only this year', 'UASC', { uasc: {}, lastYear: { headers: {} } }),
    passes('in neither', { lastYear: { headers: {} } }),
    undecided('last year’s is no code', 'UASC', { uasc: {}, lastYear: { headers: { uasc: '7' } } }),
  ],
});
