import { isCode } from '../../engine/given.ts';
import { cinReturnRule } from '../checking/cin-rule.ts';
import { type ExampleChild, fails, passes, undecided } from '../checking/rule-example.ts';

const MOST = 0.02;

/** Of all children, no more than 2% should be born and have no sex recorded. */
export const rule2886Q = cinReturnRule({
  code: '2886Q',
  severity: 'query',
  from: '2024-25',
  over: 'return',
  reads: ['ChildIdentifiers.ExpectedPersonBirthDate', 'ChildIdentifiers.Sex'],
  wrong: 'More than 2% of the children are born and have no sex recorded.',
  todo: 'Record the sex of the children who have none, beginning with those who are being worked with now.',
  begin: () => ({ children: 0, unrecorded: 0 }),
  add(tally, { sex, expectedOn }) {
    const isUnrecorded = expectedOn.isBlank && (sex.isBlank || isCode(sex, 'U'));
    tally.children += 1;
    if (isUnrecorded) tally.unrecorded += 1;
  },
  conclude({ children, unrecorded }, broken) {
    if (unrecorded > children * MOST) broken(`${unrecorded} of ${children} children.`);
  },
  examples: () => [
    passes('one of fifty is 2%', ...of(49), { sex: 'U' }),
    fails('one of forty-nine is more', 'whole return', ...of(48), { sex: 'U' }),
    fails('a missing one is not recorded either', 'whole return', ...of(48), {}),
    passes('a child not yet born does not count', ...of(48), { sex: 'U', expectedOn: '2026-05-01' }),
    passes('there is no child'),
    undecided('a child with a wrong code is left out', 'Sex', ...of(48), { sex: 'X' }),
  ],
});

function of(count: number): readonly ExampleChild[] {
  return Array.from({ length: count }, () => ({ sex: 'F' }));
}
