import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** An adopter with whom a child is placed has not left the process. */
export const aa1154LeftWithChildPlaced = listRule({
  code: 'AA1154',
  severity: 'query',
  from: '2022-23',
  over: 'adopters',
  reads: [
    'adopters.family',
    'adopters.leftOn',
    'adoptions.family',
    'adoptions.placedOn',
    'adoptions.adoptedOn',
    'adoptions.decidedAgainstOn',
  ],
  wrong: 'The adopter left the process, and a child of the family is placed on list 10.',
  todo: 'Correct list 10, or look whether the adopter has left.',
  check(row, found, { families }) {
    if (row.leftOn.isBlank) return;
    const placed = families
      .childrenOf(row.family)
      .find((each) => !each.placedOn.isBlank && each.adoptedOn.isBlank && each.decidedAgainstOn.isBlank);
    if (placed !== undefined) found(row.leftOn, placed.placedOn);
  },
  examples: () => [
    passes('no child is placed', { adopters: [{ family: 'F1', leftOn: '2025-05-01' }], adoptions: [{ family: 'F1' }] }),
    passes('the child was adopted', {
      adopters: [{ family: 'F1', leftOn: '2025-05-01' }],
      adoptions: [{ family: 'F1', placedOn: '2024-05-01', adoptedOn: '2025-01-01' }],
    }),
    fails('the child is placed', 'adopters.leftOn', {
      adopters: [{ family: 'F1', leftOn: '2025-05-01' }],
      adoptions: [{ family: 'F1', placedOn: '2024-05-01' }],
    }),
  ],
});
