import { filledOf } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { lastEpisode } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** A care leaver whose last episode was open when last year ended has an episode this year, in which care ended. */
export const rule1010 = ssda903Rule({
  code: '1010',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: [
    'OC3.IN_TOUCH',
    'OC3.ACTIV',
    'OC3.ACCOM',
    'Episodes.CHILD',
    'Episodes last year.DECOM',
    'Episodes last year.DEC',
  ],
  needs: ['last-year'],
  wrong:
    'There are answers about a care leaver whose episode was open at the end of last year, and who has none this year.',
  todo: 'Add the episode of last year with its end, or take the answers out.',
  check(row, found, { child: { episodes, lastYear } }) {
    const filled = filledOf(leaverAnswers(row));
    if (filled.length === 0 || episodes.length > 0 || lastYear === undefined) return;
    // Where none was open, no order is asked for: a start that cannot be read hides nothing.
    if (!lastYear.episodes.some(({ endedOn }) => endedOn.isBlank)) return;
    const last = lastEpisode(lastYear);
    if (last?.endedOn.isBlank) foundTogether(found, filled, last.startedOn, last.endedOn);
  },
  examples: () => [
    fails('open last year, none this year', 'IN_TOUCH', lastYear({ startedOn: '2024-05-01' })),
    passes('an episode this year', { ...lastYear({ startedOn: '2024-05-01' }), episodes: {} }),
    passes('it had ended', lastYear({ startedOn: '2024-05-01', endedOn: '2024-06-01' })),
    passes(
      'none was open, whatever their order',
      lastYear({ startedOn: 'May', endedOn: '2024-06-01' }, { startedOn: '2024-05-01', endedOn: '2024-05-02' }),
    ),
    passes('an end that cannot be read is one', lastYear({ startedOn: '2024-05-01', endedOn: 'June' })),
    passes(
      'an earlier one was left open',
      lastYear({ startedOn: '2024-06-01', endedOn: '2024-07-01' }, { startedOn: '2024-05-01' }),
    ),
    passes('no episodes last year', lastYear()),
    passes('not in last year’s return', { leavers: { inTouch: 'YES' } }),
    passes('no answers', { ...lastYear({ startedOn: '2024-05-01' }), leavers: {} }),
    undecided(
      'which was the last cannot be read',
      'DECOM',
      lastYear({ startedOn: 'May' }, { startedOn: '2024-05-01' }),
    ),
  ],
});

function lastYear(...episodes: readonly { startedOn: string; endedOn?: string }[]): ExampleChild {
  return { leavers: { inTouch: 'YES' }, lastYear: { headers: {}, episodes } };
}
