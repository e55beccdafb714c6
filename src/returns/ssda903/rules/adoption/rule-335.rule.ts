import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';
import { readableEpisodesFirst } from '../../checking/vocabulary/readable-episodes-first.ts';

/**
 * Whether the adopters were the foster carers agrees with the placement that ended in adoption: A3 and A5 are with the
 * foster carers, A4 and A6 are not. The rule names A1 and A2 too, which are no codes of these years.
 */
export const rule335 = ssda903Rule({
  code: '335',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.FOSTER_CARE', 'Episodes.PLACE', 'Episodes.REC'],
  wrong: 'Whether the adopters were the foster carers does not agree with the last placement.',
  todo: 'Correct FOSTER_CARE or the placement: A3 and A5 are with the foster carers, A4 and A6 are not.',
  check({ fosterCarers }, found, { child }) {
    if (fosterCarers.isBlank) return;
    const others = isCode(fosterCarers, '1') ? ['A4', 'A6'] : ['A3', 'A5'];
    for (const episode of readableEpisodesFirst(child, 'reasonEnded', 'placement'))
      if (isAdoption(episode) && isCode(episode.placement, ...others)) found(fosterCarers, episode.placement);
  },
  examples: () => [
    passes('foster carers adopted', adoptedFrom('A5', '1')),
    passes('others did', adoptedFrom('A6', '0')),
    fails('foster carers are said not to have', 'FOSTER_CARE', adoptedFrom('A3', '0')),
    fails('others are said to be the foster carers', 'FOSTER_CARE', adoptedFrom('A4', '1')),
    passes('it is not told', adoptedFrom('A4', '')),
    passes('the placement was none for adoption', adoptedFrom('U4', '0')),
    passes('the episode did not end in adoption', {
      episodes: { placement: 'A4', reasonEnded: 'X1' },
      adoptions: { fosterCarers: '1' },
    }),
    undecided('the placement cannot be read', 'PLACE', adoptedFrom('A2', '1')),
    undecided('the answer cannot be read', 'FOSTER_CARE', adoptedFrom('A4', 'yes')),
    fails('A6 is not with the foster carers', 'FOSTER_CARE', adoptedFrom('A6', '1')),
    fails('A5 is', 'FOSTER_CARE', adoptedFrom('A5', '0')),
    passes('without an answer the placement is not asked for', adoptedFrom('A2', '')),
    {
      ...fails('an end that cannot be read hides no other', 'FOSTER_CARE', {
        episodes: [
          { placement: 'A4', reasonEnded: 'E99' },
          { placement: 'A4', reasonEnded: 'E11' },
        ],
        adoptions: { fosterCarers: '1' },
      }),
      undecided: ['REC'],
    },
  ],
});

function adoptedFrom(placement: string, fosterCarers: string) {
  return { episodes: { placement, reasonEnded: 'E11' }, adoptions: { fosterCarers } };
}
