import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';

const AGE = 18;

/** Nobody starts to be looked after at 18 or later. */
export const rule352 = ssda903Rule({
  code: '352',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.RNE', 'Header.DOB'],
  wrong: 'The child was 18 or over when care began.',
  todo: 'Correct the day care began, the reason for the episode or the date of birth.',
  check(episode, found, { child: { bornOn } }) {
    const { startedOn, reasonStarted } = episode;
    if (!isCode(reasonStarted, 'S') || startedOn.day === undefined) return;
    if (hasReachedAge(AGE, bornOn, startedOn.day)) found(startedOn, bornOn, reasonStarted);
  },
  examples: () => [
    passes('the day before the birthday', started('2025-05-09')),
    fails('on the birthday', 'DECOM', started('2025-05-10')),
    fails('the day after', 'DECOM', started('2025-05-11')),
    passes('care had begun before', started('2025-05-11', 'L')),
    passes('it has no day', started('')),
    passes('there is no date of birth', withEpisodes({ startedOn: '2025-05-11', reasonStarted: 'S' })),
    undecided('the day cannot be read', 'DECOM', started('May')),
    undecided('the date of birth cannot be read', 'DOB', started('2025-05-11', 'S', 'in 2007')),
  ],
});

function started(startedOn: string, reasonStarted = 'S', bornOn = '2007-05-10'): ExampleChild {
  return { headers: { bornOn }, episodes: { startedOn, reasonStarted } };
}
