import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { ranOn } from '../../checking/vocabulary/periods-of-care.ts';
import { readableEpisodesFirst } from '../../checking/vocabulary/readable-episodes-first.ts';

/** When the episode from which a child went missing has ended, so has the time missing. That an end by a change of legal status alone counts too is [K]. */
export const rule575 = ssda903Rule({
  code: '575',
  severity: 'error',
  from: '2022-23',
  over: 'missing',
  reads: ['Missing.MIS_START', 'Missing.MIS_END', 'Episodes.DECOM', 'Episodes.DEC'],
  wrong: 'The episode from which the child went missing has ended, but the time missing has not.',
  todo: 'Enter the day on which the child was no longer missing from that placement.',
  check({ startedOn, endedOn }, found, { child }) {
    const wentOn = endedOn.isBlank ? startedOn.day : undefined;
    if (wentOn === undefined) return;
    const episode = readableEpisodesFirst(child, 'startedOn', 'endedOn').find((each) => ranOn(each, wentOn));
    if (episode !== undefined && !episode.endedOn.isBlank) found(endedOn, startedOn, episode.endedOn);
  },
  examples: () => [
    fails('it has ended', 'MIS_END', wentOn('2025-05-10', ['2025-05-01', '2025-06-01'])),
    passes('it is open', wentOn('2025-05-10', ['2025-05-01', ''])),
    passes('the child is back', {
      episodes: { startedOn: '2025-05-01', endedOn: '2025-06-01' },
      missing: { startedOn: '2025-05-10', endedOn: '2025-05-11' },
    }),
    fails('on the day it began', 'MIS_END', wentOn('2025-05-01', ['2025-05-01', '2025-06-01'])),
    passes(
      'on the day it ended, from the next',
      wentOn('2025-06-01', ['2025-05-01', '2025-06-01'], ['2025-06-01', '']),
    ),
    passes('from no episode', wentOn('2025-04-30', ['2025-05-01', '2025-06-01'])),
    passes('no start', wentOn('', ['2025-05-01', '2025-06-01'])),
    fails(
      'another that cannot be read does not hide it',
      'MIS_END',
      wentOn('2025-05-10', ['June', ''], ['2025-05-01', '2025-06-01']),
    ),
    undecided('the start cannot be read', 'MIS_START', wentOn('May', ['2025-05-01', '2025-06-01'])),
    undecided('the end of the episode cannot be read', 'DEC', wentOn('2025-05-10', ['2025-05-01', 'June'])),
  ],
});

function wentOn(day: string, ...episodes: readonly (readonly [startedOn: string, endedOn: string])[]): ExampleChild {
  return { episodes: episodes.map(([startedOn, endedOn]) => ({ startedOn, endedOn })), missing: { startedOn: day } };
}
