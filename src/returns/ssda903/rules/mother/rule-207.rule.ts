import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { headerLastYear } from '../../checking/vocabulary/header-last-year.ts';

/** Who was a mother last year is one this year. To become one is the natural exception, and a child without episodes this year is not asked. */
export const rule207 = ssda903Rule({
  code: '207',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.MOTHER', 'Header last year.MOTHER', 'Episodes.CHILD'],
  needs: ['last-year'],
  wrong: 'Last year’s return says that she is a mother, and this year’s does not.',
  todo: 'Enter 1, or tell why last year’s return was wrong.',
  check({ mother }, found, { child }) {
    const before = headerLastYear(child)?.mother;
    if (before === undefined || child.episodes.length === 0) return;
    if (isCode(before, '1') && !isCode(mother, '1')) found(mother, before);
  },
  examples: () => [
    passes('in both', both('1', '1')),
    passes('she became one', both('1', '0')),
    fails('she is not any more', 'MOTHER', both('0', '1')),
    fails('it is not said any more', 'MOTHER', both('', '1')),
    passes('without episodes it is not asked', { ...both('', '1'), episodes: [] }),
    undecided('this year’s is no code', 'MOTHER', both('7', '1')),
  ],
});

/** A child with an episode, and what this year’s return and last year’s say. */
function both(mother: string, before: string): ExampleChild {
  return { headers: { mother }, episodes: {}, lastYear: { headers: { mother: before } } };
}
