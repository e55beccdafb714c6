import { birthday } from '#domain/time/age.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A young person who leaves care at 16 or over is a care leaver on list 9, unless they went home, were adopted, died or moved to another authority. */
export const aa0860LeftCareAt16NotOnList9 = listRule({
  code: 'AA0860',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.bornOn', 'childrenInCare.ceasedOn', 'childrenInCare.ceasedReason', 'careLeavers.id'],
  wrong: 'The young person left care at 16 or over, and is not on list 9.',
  todo: 'Add them to list 9, or look whether they were looked after for less than 13 weeks.',
  check(row, found, { child, on }) {
    const [birth, ceased] = [row.bornOn.day, row.ceasedOn.day];
    if (birth === undefined || ceased === undefined || ceased > on || child.lists.careLeavers.length > 0) return;
    if (
      birthday(birth, 16) <= ceased &&
      !isWritten(row.ceasedReason, 'returned-home', 'adopted', 'died', 'other-authority')
    )
      found(row.ceasedOn, row.bornOn);
  },
  examples: () => [
    passes('they are on list 9', {
      childrenInCare: [{ bornOn: '2008-05-01', ceasedOn: '2025-05-01' }],
      careLeavers: [{}],
    }),
    passes('they were 15', { childrenInCare: [{ bornOn: '2009-05-02', ceasedOn: '2025-05-01' }] }),
    passes('they went home', {
      childrenInCare: [{ bornOn: '2008-05-01', ceasedOn: '2025-05-01', ceasedReason: 'E4A' }],
    }),
    fails('it was the sixteenth birthday', 'childrenInCare.ceasedOn', {
      childrenInCare: [{ bornOn: '2009-05-01', ceasedOn: '2025-05-01', ceasedReason: 'E5' }],
    }),
    undecided('the birth cannot be read', 'childrenInCare.bornOn', {
      childrenInCare: [{ bornOn: '?', ceasedOn: '2025-05-01' }],
    }),
  ],
});
