import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOrWasUasc } from '../../checking/vocabulary/is-or-was-uasc.ts';
import { ceasedToBeUnaccompanied } from '../../checking/vocabulary/unaccompanied.ts';

/** A child who is unaccompanied in neither year has no day on which this ended. */
export const rule205C = ssda903Rule({
  code: '205C',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Header.UASC', 'UASC.DUC', 'Header last year.UASC', 'UASC last year.DUC'],
  needs: ['last-year'],
  wrong: 'The child is unaccompanied in neither year, but there is a day on which it ended.',
  todo: 'Take the day out, or say that the child is or was unaccompanied.',
  check(child, found) {
    const { lastYear } = child;
    const days = [ceasedToBeUnaccompanied(child), lastYear && ceasedToBeUnaccompanied(lastYear)];
    const [day, ...more] = days.filter((cell) => cell !== undefined).filter(({ isBlank }) => !isBlank);
    if (day === undefined || isOrWasUasc(child)) return;
    found(day, ...more);
  },
  examples: () => [
    passes('there is no day', { headers: { uasc: '0' }, uasc: {} }),
    passes('the child is unaccompanied', { headers: { uasc: '1' }, uasc: { ceasedOn: '01/05/2026' } }),
    passes('the child was last year', {
      headers: { uasc: '0' },
      uasc: { ceasedOn: '01/05/2026' },
      lastYear: { headers: { uasc: '1' } },
    }),
    fails('the child is in neither year', 'DUC', {
      headers: { uasc: '0' },
      uasc: { ceasedOn: '01/05/2026' },
      lastYear: { headers: { uasc: '0' } },
    }),
    fails('last year’s return has the day', 'DUC', {
      headers: { uasc: '0' },
      lastYear: { headers: { uasc: '0' }, uasc: { ceasedOn: '01/05/2024' } },
    }),
    undecided('what is said is no code', 'UASC', { headers: { uasc: '7' }, uasc: { ceasedOn: '01/05/2026' } }),
  ],
});
