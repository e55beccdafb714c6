import { birthday } from '#domain/time/age.ts';
import { addDays } from '#domain/time/day.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';

/** A young person of 16 or 17 who has been in care for 13 weeks is eligible, and on list 9 (Children Act 1989, schedule 2, paragraph 19B). */
export const aa0861EligibleNotOnList9 = listRule({
  code: 'AA0861',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.bornOn', 'childrenInCare.startedOn', 'childrenInCare.ceasedOn', 'careLeavers.id'],
  wrong: 'The young person is 16 or over, has been in care for 13 weeks, and is not on list 9.',
  todo: 'Add them to list 9 as an eligible child, with a personal adviser.',
  check(row, found, { child, on }) {
    const [birth, started] = [row.bornOn.day, row.startedOn.day];
    if (birth === undefined || started === undefined || child.lists.careLeavers.length > 0 || !isOpen(row.ceasedOn, on))
      return;
    if (birthday(birth, 16) <= on && started <= addDays(on, -7 * 13)) found(row.bornOn, row.startedOn);
  },
  examples: () => [
    passes('they are on list 9', {
      childrenInCare: [{ bornOn: '2009-05-01', startedOn: '2020-05-01' }],
      careLeavers: [{}],
    }),
    passes('they are 15', { childrenInCare: [{ bornOn: '2009-10-01', startedOn: '2020-05-01' }] }),
    passes('they came into care lately', { childrenInCare: [{ bornOn: '2009-05-01', startedOn: '2025-07-02' }] }),
    fails('they are eligible', 'childrenInCare.bornOn', {
      childrenInCare: [{ bornOn: '2009-09-30', startedOn: '2025-07-01' }],
    }),
    undecided('the birth cannot be read', 'childrenInCare.bornOn', {
      childrenInCare: [{ bornOn: '?', startedOn: '2020-05-01' }],
    }),
  ],
});
