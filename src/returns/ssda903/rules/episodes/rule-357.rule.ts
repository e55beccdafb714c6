import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBeforeTheYear } from '../../checking/vocabulary/in-the-year.ts';

/**
 * The first episode a child ever had begins with reason S. The return holds no episode that ended in an earlier year, so
 * that only a first episode that began in this one can be told to be the first ever [K].
 */
export const rule357 = ssda903Rule({
  code: '357',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: ['Episodes.DECOM', 'Episodes.RNE'],
  wrong: 'The first episode of the child does not begin with reason S.',
  todo: 'Add the episode before it if one was left out; otherwise correct the reason to S.',
  check({ episodesInOrder: [first] }, found, { year }) {
    if (first === undefined || first.startedOn.isBlank || isBeforeTheYear(first.startedOn, year)) return;
    if (!isCode(first.reasonStarted, 'S')) found(first.reasonStarted, first.startedOn);
  },
  examples: () => [
    passes('it begins with S', withEpisodes({ startedOn: '2025-05-01', reasonStarted: 'S' })),
    fails('it begins with P', 'RNE', withEpisodes({ startedOn: '2025-05-01', reasonStarted: 'P' })),
    fails('it has no reason', 'RNE', withEpisodes({ startedOn: '2025-05-01' })),
    fails('on 1 April', 'RNE', withEpisodes({ startedOn: '2025-04-01', reasonStarted: 'L' })),
    passes(
      'the day before another may have come before',
      withEpisodes({ startedOn: '2025-03-31', reasonStarted: 'L' }),
    ),
    passes(
      'the order of the rows does not matter',
      withEpisodes({ startedOn: '2025-06-01', reasonStarted: 'P' }, { startedOn: '2025-05-01', reasonStarted: 'S' }),
    ),
    passes('it has no day', withEpisodes({ reasonStarted: 'P' })),
    passes('there is no episode', {}),
    undecided(
      'which is the first cannot be told',
      'DECOM',
      withEpisodes({ startedOn: '2025-06-01', reasonStarted: 'P' }, { startedOn: 'May', reasonStarted: 'S' }),
    ),
    undecided('its reason is no code', 'RNE', withEpisodes({ startedOn: '2025-05-01', reasonStarted: 'Q' })),
  ],
});
