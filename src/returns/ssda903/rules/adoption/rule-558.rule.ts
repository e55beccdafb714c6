import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionsInOrder } from '../../checking/vocabulary/decisions-to-place.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';

/** Where the child was adopted, the latest decision that they should be placed for adoption has not ended. */
export const rule558 = ssda903Rule({
  code: '558',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['PlacedAdoption.DATE_PLACED', 'PlacedAdoption.DATE_PLACED_CEASED', 'Episodes.REC'],
  wrong: 'The child was adopted, but the latest decision to place for adoption has a day on which it ended.',
  todo: 'Take the day out: adoption does not end the decision. Or correct why care ended.',
  check(episode, found, { child }) {
    if (!isAdoption(episode)) return;
    const latest = decisionsInOrder(child).at(-1);
    if (latest !== undefined && !latest.ceasedOn.isBlank) found(latest.ceasedOn, episode.reasonEnded);
  },
  examples: () => [
    passes('it has not ended', adopted({ decidedOn: '2025-05-01' })),
    fails('it has', 'DATE_PLACED_CEASED', adopted({ decidedOn: '2025-05-01', ceasedOn: '2025-06-01' })),
    passes(
      'only an earlier one has, in whatever order they stand',
      adopted({ decidedOn: '2025-05-01' }, { decidedOn: '2024-05-01', ceasedOn: '2024-06-01' }),
    ),
    passes('there is no decision', adopted()),
    passes('the child was not adopted', {
      episodes: { reasonEnded: 'E4A' },
      placedForAdoption: { decidedOn: '2025-05-01', ceasedOn: '2025-06-01' },
    }),
    undecided(
      'which is the latest cannot be read',
      'DATE_PLACED',
      adopted({ decidedOn: 'May' }, { decidedOn: '2024-05-01', ceasedOn: '2024-06-01' }),
    ),
    undecided('why care ended cannot be read', 'REC', {
      episodes: { reasonEnded: 'E1' },
      placedForAdoption: { decidedOn: '2025-05-01', ceasedOn: '2025-06-01' },
    }),
  ],
});

function adopted(...placedForAdoption: readonly { decidedOn: string; ceasedOn?: string }[]) {
  return { episodes: { reasonEnded: 'E11' }, placedForAdoption };
}
