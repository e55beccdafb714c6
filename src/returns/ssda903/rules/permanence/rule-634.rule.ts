import { dayOf } from '#domain/time/day.ts';
import { filledOf, readableFirst } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

/** The day since which an earlier permanence is asked for. */
const SINCE = dayOf('2016-04-01');

/** An earlier permanence is told of children with an episode that began on or after 1 April 2016. */
export const rule634 = ssda903Rule({
  code: '634',
  severity: 'error',
  from: '2022-23',
  over: 'previousPermanence',
  reads: ['PrevPerm.PREV_PERM', 'PrevPerm.LA_PERM', 'PrevPerm.DATE_PERM', 'Episodes.DECOM'],
  wrong: 'A previous permanence is told of a child without an episode that began on or after 1 April 2016.',
  todo: 'Take the previous permanence out, or correct the episodes.',
  check({ option, authority, orderedOn }, found, { child }) {
    const filled = filledOf([option, authority, orderedOn]);
    if (filled.length === 0) return;
    const starts = readableFirst(child.episodes.map(({ startedOn }) => startedOn));
    if (!starts.some(({ day }) => day !== undefined && day >= SINCE)) foundTogether(found, filled, ...starts);
  },
  examples: () => [
    fails('the day before', 'PREV_PERM', of('2016-03-31')),
    passes('on the day', of('2016-04-01')),
    passes('the day after', of('2016-04-02')),
    passes('one of several', of('2012-05-01', '2018-05-01')),
    fails('no episodes', 'PREV_PERM', of()),
    fails('an authority alone', 'LA_PERM', { previousPermanence: { authority: '352' } }),
    passes('an empty row', { previousPermanence: {} }),
    undecided('a start cannot be read', 'DECOM', of('2012-05-01', 'May')),
    passes('one that cannot be read does not matter beside a later one', of('May', '2018-05-01')),
  ],
});

function of(...starts: readonly string[]): ExampleChild {
  return { episodes: starts.map((startedOn) => ({ startedOn })), previousPermanence: { option: 'Z1' } };
}
