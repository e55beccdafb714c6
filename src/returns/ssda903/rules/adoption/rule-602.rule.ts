import { filledOf } from '../../../engine/given.ts';
import type { ReturnChild } from '../../checking/return-child.ts';
import type { ReturnYear } from '../../checking/return-year.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';
import { adoptionAnswers } from '../../checking/vocabulary/filled.ts';
import { isInTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { readableEpisodesFirst } from '../../checking/vocabulary/readable-episodes-first.ts';

const ADOPTED = { endedOn: '2025-06-01', reasonEnded: 'E11' };

/** Answers about an adoption are of a child who was adopted in the year. */
export const rule602 = ssda903Rule({
  code: '602',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: [
    'Episodes.REC',
    'Episodes.DEC',
    'AD1.DATE_INT',
    'AD1.DATE_MATCH',
    'AD1.FOSTER_CARE',
    'AD1.NB_ADOPTR',
    'AD1.SEX_ADOPTR',
    'AD1.LS_ADOPTR',
  ],
  wrong: 'There are answers about an adoption, but no episode of the year ended in one.',
  todo: 'Correct why and when the last episode ended, or take the answers out.',
  check(adoption, found, { child, year }) {
    const [answer] = filledOf(adoptionAnswers(adoption));
    if (answer !== undefined && !wasAdoptedIn(child, year)) found(answer);
  },
  examples: () => [
    passes('the child was adopted', { episodes: ADOPTED, adoptions: { decidedOn: '2025-04-01' } }),
    passes('there are no answers', { adoptions: {} }),
    fails('there are no episodes', 'DATE_INT', { adoptions: { decidedOn: '2025-04-01' } }),
    fails('care ended otherwise', 'LS_ADOPTR', {
      episodes: { ...ADOPTED, reasonEnded: 'E45' },
      adoptions: { adoptersStatus: 'L0' },
    }),
    fails('the adoption was before the year', 'DATE_INT', {
      episodes: { ...ADOPTED, endedOn: '2025-03-31' },
      adoptions: { decidedOn: '2025-04-01' },
    }),
    passes('it was on 1 April', {
      episodes: { ...ADOPTED, endedOn: '2025-04-01' },
      adoptions: { decidedOn: '2025-04-01' },
    }),
    passes('it was, whatever cannot be read of another episode', {
      episodes: [{ ...ADOPTED, reasonEnded: 'E99' }, ADOPTED],
      adoptions: { decidedOn: '2025-04-01' },
    }),
    undecided('why care ended cannot be read', 'REC', {
      episodes: { ...ADOPTED, reasonEnded: 'E99' },
      adoptions: { decidedOn: '2025-04-01' },
    }),
  ],
});

function wasAdoptedIn(child: ReturnChild, year: ReturnYear): boolean {
  const episodes = readableEpisodesFirst(child, 'reasonEnded', 'endedOn');
  return episodes.some((episode) => isAdoption(episode) && isInTheYear(episode.endedOn, year));
}
