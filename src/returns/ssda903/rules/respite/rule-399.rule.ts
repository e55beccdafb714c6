import type { Cell } from '../../../engine/cell.ts';
import { filledOf } from '../../../engine/given.ts';
import type { Row } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { isOnlyInRespite } from '../../checking/vocabulary/only-respite.ts';

/** Neither motherhood nor reviews are asked of a child who was looked after in short breaks alone (V3, V4). That one other episode makes the child like any other is [K]. */
export const rule399 = ssda903Rule({
  code: '399',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Header.MOTHER', 'Reviews.REVIEW', 'Reviews.REVIEW_CODE', 'Episodes.LS'],
  wrong: 'The child had short breaks alone (V3 or V4), for which neither motherhood nor reviews are asked.',
  todo: 'Take motherhood and reviews out, or correct the legal status.',
  check(child, found) {
    const rows = [...child.headers.map(({ mother }) => [mother]), ...child.reviews.map(reviewCells)].map(filledOf);
    if (!rows.some(({ length }) => length > 0) || !isOnlyInRespite(child)) return;
    for (const cells of rows)
      foundTogether(found, cells, ...child.episodes.slice(0, 1).map((each) => each.legalStatus));
  },
  examples: () => [
    fails('motherhood', 'MOTHER', { headers: { mother: '0' }, episodes: { legalStatus: 'V4' } }),
    fails('a review, told once', 'REVIEW', reviewed(['V3'], { reviewedOn: '2025-05-01', participation: 'PN1' })),
    fails('only how the child took part', 'REVIEW_CODE', reviewed(['V3', 'V4'], { participation: 'PN1' })),
    passes('one episode is no short break', reviewed(['V3', 'C2'], { reviewedOn: '2025-05-01' })),
    passes('no episodes', reviewed([], { reviewedOn: '2025-05-01' })),
    passes('neither', reviewed(['V3'], {})),
    passes('no legal status', reviewed([''], { reviewedOn: '2025-05-01' })),
    passes('neither, and a legal status that cannot be read', reviewed(['V3', 'V9'], {})),
    undecided('a legal status cannot be read', 'LS', reviewed(['V3', 'V9'], { reviewedOn: '2025-05-01' })),
    passes('one that cannot be read does not matter beside C2', reviewed(['V9', 'C2'], { reviewedOn: '2025-05-01' })),
  ],
});

function reviewCells({ reviewedOn, participation }: Row<'reviews'>): readonly Cell[] {
  return [reviewedOn, participation];
}

function reviewed(statuses: readonly string[], reviews: object): ExampleChild {
  return { episodes: statuses.map((legalStatus) => ({ legalStatus })), reviews };
}
