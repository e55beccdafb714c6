import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child’s category of need is the same on lists 6 and 8. */
export const aa0859NeedDiffers = listRule({
  code: 'AA0859',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.need', 'childrenInCare.ceasedOn', 'childrenInNeed.primaryNeed'],
  wrong: 'The category of need is not the primary need on list 6.',
  todo: 'Look which is right; the need is recorded once, when the case opens.',
  check(row, found, { child, on }) {
    const needs = child.lists.childrenInNeed.map(({ primaryNeed }) => primaryNeed).filter(({ isBlank }) => !isBlank);
    const [first] = needs;
    if (first === undefined || row.need.code === undefined || !isOpen(row.ceasedOn, on)) return;
    if (!someRow(needs, ({ code }) => code === row.need.code)) found(row.need, first);
  },
  examples: () => [
    passes('it is the same, however it is written', {
      childrenInCare: [{ need: 'N1' }],
      childrenInNeed: [{ primaryNeed: 'N1 - Abuse or Neglect' }],
    }),
    passes('list 6 has none', { childrenInCare: [{ need: 'N1' }], childrenInNeed: [{}] }),
    fails('it is another', 'childrenInCare.need', {
      childrenInCare: [{ need: 'N1' }],
      childrenInNeed: [{ primaryNeed: 'N2' }],
    }),
    undecided('one cannot be read', 'childrenInNeed.primaryNeed', {
      childrenInCare: [{ need: 'N1' }],
      childrenInNeed: [{ primaryNeed: '?' }],
    }),
  ],
});
