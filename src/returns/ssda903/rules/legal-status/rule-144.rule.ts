import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The legal status is told of every episode, by a code of the year. A blank is found too, though a third-party checker lets it through: no other rule asks for it [K]. */
export const rule144 = ssda903Rule({
  code: '144',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS'],
  wrong: 'The legal status is missing, or is no code of this year.',
  todo: 'Enter the legal status with a code of the year.',
  check({ legalStatus }, found) {
    if (!legalStatus.isKnown) found(legalStatus);
  },
  examples: () => [
    passes('C2 is a code', withEpisodes({ legalStatus: 'C2' })),
    passes('case is only spelling', withEpisodes({ legalStatus: 'c2' })),
    fails('V1 is none', 'LS', withEpisodes({ legalStatus: 'V1' })),
    fails('there is none', 'LS', withEpisodes({ startedOn: '2025-05-01' })),
  ],
});
