import { isCode } from '../../engine/given.ts';
import { cinReturnRule } from '../checking/cin-rule.ts';
import { type ExampleChild, fails, passes, undecided } from '../checking/rule-example.ts';

const MOST = 0.02;

/** Of all children, no more than 2% should be born and have no gender recorded. */
export const rule2886QUntil2023To24 = cinReturnRule({
  code: '2886Q',
  severity: 'query',
  from: '2022-23',
  until: '2023-24',
  over: 'return',
  reads: ['ChildIdentifiers.ExpectedPersonBirthDate', 'ChildIdentifiers.GenderCurrent'],
  wrong: 'More than 2% of the children are born and have no gender recorded.',
  todo: 'Record the gender of the children who have none, beginning with those who are being worked with now.',
  begin: () => ({ children: 0, unrecorded: 0 }),
  add(tally, { genderCurrent, expectedOn }) {
    const isUnrecorded = expectedOn.isBlank && (genderCurrent.isBlank || isCode(genderCurrent, '0'));
    tally.children += 1;
    if (isUnrecorded) tally.unrecorded += 1;
  },
  conclude({ children, unrecorded }, broken) {
    if (unrecorded > children * MOST) broken(`${unrecorded} of ${children} children.`);
  },
  examples: () => [
    passes('one of fifty is 2%', ...of(49), { genderCurrent: '0' }),
    fails('one of forty-nine is more', 'whole return', ...of(48), { genderCurrent: '0' }),
    fails('a missing one is not recorded either', 'whole return', ...of(48), {}),
    passes('a child not yet born does not count', ...of(48), { genderCurrent: '0', expectedOn: '2026-05-01' }),
    passes('there is no child'),
    undecided('a child with a wrong code is left out', 'GenderCurrent', ...of(48), { genderCurrent: 'X' }),
  ],
});

function of(count: number): readonly ExampleChild[] {
  return Array.from({ length: count }, () => ({ genderCurrent: '1' }));
}
