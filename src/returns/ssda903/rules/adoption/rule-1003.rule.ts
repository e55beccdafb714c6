import { isBefore } from '../../../engine/before-and-after.ts';
import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** That the child should be placed for adoption was not decided before the child began to be looked after: the first episode of the return that began so. */
export const rule1003 = ssda903Rule({
  code: '1003',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED', 'Episodes.DECOM', 'Episodes.RNE'],
  wrong: 'It was decided that the child should be placed for adoption before the child was looked after.',
  todo: 'Correct the day of the decision, or the start of care.',
  check({ decidedOn }, found, { child }) {
    if (decidedOn.isBlank) return;
    const first = child.episodesInOrder.find(({ reasonStarted }) => isCode(reasonStarted, 'S'));
    if (first !== undefined && isBefore(decidedOn, first.startedOn)) found(decidedOn, first.startedOn);
  },
  examples: () => [
    passes('it was decided that day', caredSinceJune('2025-06-01')),
    fails('it was decided the day before', 'DATE_PLACED', caredSinceJune('2025-05-31')),
    passes('there is no decision', caredSinceJune('')),
    passes('no episode of the return began care', {
      episodes: { startedOn: '2025-06-01', reasonStarted: 'P' },
      placedForAdoption: { decidedOn: '2025-05-31' },
    }),
    passes('an earlier episode began care', {
      episodes: [
        { startedOn: '2025-06-01', reasonStarted: 'S' },
        { startedOn: '2025-05-01', reasonStarted: 'S' },
      ],
      placedForAdoption: { decidedOn: '2025-05-31' },
    }),
    undecided('the start cannot be read', 'DECOM', {
      episodes: { startedOn: 'June', reasonStarted: 'S' },
      placedForAdoption: { decidedOn: '2025-05-31' },
    }),
    passes('without a decision no start is asked for', {
      episodes: { startedOn: 'June', reasonStarted: 'S' },
      placedForAdoption: {},
    }),
  ],
});

function caredSinceJune(decidedOn: string) {
  return { episodes: { startedOn: '2025-06-01', reasonStarted: 'S' }, placedForAdoption: { decidedOn } };
}
