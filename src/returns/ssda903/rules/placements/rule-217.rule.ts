import { dayOf } from '#domain/time/day.ts';
import { isCode } from '../../../engine/given.ts';
import {
  type ExampleChild,
  type ExampleEpisode,
  fails,
  passes,
  undecided,
  withEpisodes,
} from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Since when foster carers who adopt keep the child without a change of carer. */
const SINCE = dayOf('2015-04-01');

/** A placement for adoption with the carer the child is with already begins without a change of carer: reason S, T or U, since 1 April 2015 [K]. */
export const rule217 = ssda903Rule({
  code: '217',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.DECOM', 'Episodes.RNE'],
  wrong:
    'The child was placed for adoption with the current foster carer (A3 or A5), but the reason for the episode is not S, T or U.',
  todo: 'Enter S, T or U as the reason for the episode, or correct the placement.',
  check({ placement, reasonStarted, startedOn }, found) {
    if (!isCode(placement, 'A3', 'A5') || isCode(reasonStarted, 'S', 'T', 'U')) return;
    if (startedOn.day !== undefined && startedOn.day >= SINCE) found(reasonStarted, placement, startedOn);
  },
  examples: () => [
    passes('the carers stayed', placed({ placement: 'A3', reasonStarted: 'T' })),
    passes('the carers stayed and the legal status changed', placed({ placement: 'A5', reasonStarted: 'U' })),
    passes('care began there', placed({ placement: 'A5', reasonStarted: 'S' })),
    fails('the carers changed', 'RNE', placed({ placement: 'A3', reasonStarted: 'P' })),
    fails('only the legal status changed', 'RNE', placed({ placement: 'A5', reasonStarted: 'L' })),
    fails('there is no reason', 'RNE', placed({ placement: 'A5' })),
    passes('A6 is with other carers', placed({ placement: 'A6', reasonStarted: 'P' })),
    fails('it began on 1 April 2015', 'RNE', placed({ placement: 'A3', reasonStarted: 'B', startedOn: '2015-04-01' })),
    passes('it began the day before', placed({ placement: 'A3', reasonStarted: 'B', startedOn: '2015-03-31' })),
    undecided('its start cannot be read', 'DECOM', placed({ placement: 'A3', reasonStarted: 'B', startedOn: 'soon' })),
  ],
});

function placed(episode: ExampleEpisode): ExampleChild {
  return withEpisodes({ startedOn: '2025-05-01', ...episode });
}
