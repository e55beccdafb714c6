import { addMonths } from '#domain/time/months.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';

/** A child whose case has been open a month has been seen. */
export const aa0608NeverSeen = listRule({
  code: 'AA0608',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.startedOn', 'childrenInNeed.lastSeenOn', 'childrenInNeed.closedOn', 'childrenInNeed.bornOn'],
  wrong: 'The case has been open for more than a month, and there is no date on which the child was seen.',
  todo: 'Add the date, or see the child.',
  check(row, found, { on }) {
    const { startedOn, lastSeenOn, closedOn, bornOn } = row;
    if (
      !lastSeenOn.isBlank ||
      startedOn.day === undefined ||
      startedOn.day >= addMonths(on, -1) ||
      !isOpen(closedOn, on)
    )
      return;
    if (bornOn.day === undefined || bornOn.day <= on) found(lastSeenOn, startedOn);
  },
  examples: () => [
    passes('they were seen', { childrenInNeed: [{ startedOn: '2025-05-01', lastSeenOn: '2025-09-01' }] }),
    passes('the case is new', { childrenInNeed: [{ startedOn: '2025-09-01' }] }),
    passes('the child is not yet born', { childrenInNeed: [{ startedOn: '2025-05-01', bornOn: '2025-12-01' }] }),
    fails('nobody has seen them', 'childrenInNeed.lastSeenOn', {
      childrenInNeed: [{ startedOn: '2025-05-01', bornOn: '2015-12-01' }],
    }),
    undecided('when the case began cannot be read', 'childrenInNeed.startedOn', {
      childrenInNeed: [{ startedOn: '?' }],
    }),
  ],
});
