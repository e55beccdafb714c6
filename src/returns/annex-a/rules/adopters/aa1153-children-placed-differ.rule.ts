import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** The number of children placed is that of the children of the family on list 10 who were placed. */
export const aa1153ChildrenPlacedDiffer = listRule({
  code: 'AA1153',
  severity: 'query',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.family', 'adopters.childrenPlaced', 'adoptions.family', 'adoptions.placedOn'],
  wrong: 'The number of children placed is not the number of children of the family placed on list 10.',
  todo: 'Correct the number, or list 10.',
  check(row, found, { families }) {
    const children = families.childrenOf(row.family);
    const { number } = row.childrenPlaced;
    if (number === undefined || children.length === 0) return;
    const placed = children.filter(({ placedOn }) => !placedOn.isBlank);
    if (placed.length !== number) found(row.childrenPlaced, ...placed.map(({ id }) => id));
  },
  examples: () => [
    passes('one is one', {
      adopters: [{ family: 'F1', childrenPlaced: '1' }],
      adoptions: [{ family: 'F1', placedOn: '2025-05-01' }],
    }),
    passes('both adopters have both children', {
      adopters: [
        { family: 'F1', childrenPlaced: '2' },
        { id: 'A2', family: 'F1', childrenPlaced: '2' },
      ],
      adoptions: [
        { family: 'F1', placedOn: '2025-05-01' },
        { id: 'C2', family: 'F1', placedOn: '2025-05-01' },
      ],
    }),
    fails('two are not one', 'adopters.childrenPlaced', {
      adopters: [{ family: 'F1', childrenPlaced: '2' }],
      adoptions: [{ family: 'F1', placedOn: '2025-05-01' }],
    }),
    undecided('the number cannot be read', 'adopters.childrenPlaced', {
      adopters: [{ family: 'F1', childrenPlaced: 'two' }],
      adoptions: [{ family: 'F1' }],
    }),
  ],
});
