import { isBefore } from '../../../engine/before-and-after.ts';
import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { periodsOfCare } from '../../checking/vocabulary/periods-of-care.ts';

/** Adoption was decided on or after the day on which the child’s latest period of being looked after began. A return holds the episodes of its year, so that the start of a period is known only where it has the episode that began it. */
export const rule334 = ssda903Rule({
  code: '334',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.DATE_INT', 'Episodes.DECOM', 'Episodes.RNE', 'Episodes.REC'],
  wrong: 'Adoption was decided before the child began to be looked after this time.',
  todo: 'Correct the day of the decision, or the start of care.',
  check({ decidedOn }, found, { child }) {
    if (decidedOn.isBlank) return;
    const first = periodsOfCare(child).at(-1)?.[0];
    if (first === undefined || !isCode(first.reasonStarted, 'S')) return;
    if (isBefore(decidedOn, first.startedOn)) found(decidedOn, first.startedOn);
  },
  examples: () => [
    passes('it was decided on the day', caredSinceMay('2025-05-01')),
    fails('it was decided the day before', 'DATE_INT', caredSinceMay('2025-04-30')),
    passes('there is no decision', caredSinceMay('')),
    passes('the episode that began care is not held', {
      episodes: { startedOn: '2025-05-01', reasonStarted: 'P' },
      adoptions: { decidedOn: '2025-04-01' },
    }),
    passes('there are no episodes', { adoptions: { decidedOn: '2025-04-30' } }),
    fails('it was decided in an earlier period', 'DATE_INT', {
      episodes: [
        { startedOn: '2024-05-01', reasonStarted: 'S', endedOn: '2025-04-10', reasonEnded: 'E4A' },
        { startedOn: '2025-05-01', reasonStarted: 'S' },
      ],
      adoptions: { decidedOn: '2025-04-01' },
    }),
    passes('a change begins no period', {
      episodes: [
        { startedOn: '2024-05-01', reasonStarted: 'S', endedOn: '2025-05-01', reasonEnded: 'X1' },
        { startedOn: '2025-05-01', reasonStarted: 'P' },
      ],
      adoptions: { decidedOn: '2025-04-01' },
    }),
    undecided('the start cannot be read', 'DECOM', {
      episodes: { startedOn: 'May', reasonStarted: 'S' },
      adoptions: { decidedOn: '2025-04-30' },
    }),
    passes('without a decision no start is asked for', {
      episodes: { startedOn: 'May', reasonStarted: 'S' },
      adoptions: {},
    }),
  ],
});

function caredSinceMay(decidedOn: string) {
  return { episodes: { startedOn: '2025-05-01', reasonStarted: 'S' }, adoptions: { decidedOn } };
}
