import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isInCareBeyondRespite } from '../../checking/vocabulary/only-respite.ts';

/** A child with an episode that is no short break has a number of a pupil, or a reason why it is not known. */
export const rule442 = ssda903Rule({
  code: '442',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.UPN', 'Episodes.LS'],

  wrong: 'There is no unique pupil number, and no reason why it is not known.',
  todo: 'Ask the school for the number, or enter UN1 to UN5.',
  check({ upn }, found, { child }) {
    if (upn.isBlank && isInCareBeyondRespite(child)) found(upn);
  },
  examples: () => [
    passes('there is a reason', { headers: { upn: 'UN1' }, episodes: { legalStatus: 'C2' } }),
    fails('there is nothing', 'UPN', { episodes: { legalStatus: 'C2' } }),
    passes('short breaks alone', { episodes: { legalStatus: 'V4' } }),
    passes('no episodes', {}),
    fails('one that is no code hides no other', 'UPN', { episodes: [{ legalStatus: 'Q' }, { legalStatus: 'C2' }] }),
    undecided('the legal status is no code', 'LS', { episodes: { legalStatus: 'Q' } }),
  ],
});
