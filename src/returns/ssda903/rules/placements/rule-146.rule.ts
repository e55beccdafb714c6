import { fails, inYear, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The placement is told of every episode, by a code of the year. A blank is found too, though a third-party checker lets it through: no other rule asks for it [K]. */
export const rule146 = ssda903Rule({
  code: '146',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE'],
  wrong: 'The placement is missing, or is no code of this year.',
  todo: 'Enter the placement with a code of the year.',
  check({ placement }, found) {
    if (!placement.isKnown) found(placement);
  },
  examples: () => [
    passes('U6 is a code', withEpisodes({ placement: 'U6' })),
    passes('case is only spelling', withEpisodes({ placement: 'k3' })),
    fails('there is none', 'PLACE', withEpisodes({ startedOn: '2025-05-01' })),
    passes('Z11 has come', withEpisodes({ placement: 'Z11' })),
    fails('Z1 has gone', 'PLACE', withEpisodes({ placement: 'Z1' })),
    inYear('2024-25', passes('Z1 was still a code', withEpisodes({ placement: 'Z1' }))),
    inYear('2024-25', fails('Z11 was none yet', 'PLACE', withEpisodes({ placement: 'Z11' }))),
    inYear('2023-24', passes('H5 was still a code', withEpisodes({ placement: 'H5' }))),
    inYear('2023-24', fails('K3 was none yet', 'PLACE', withEpisodes({ placement: 'K3' }))),
  ],
});
