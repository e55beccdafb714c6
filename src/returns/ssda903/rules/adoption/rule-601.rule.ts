import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';
import { adoptionAnswers, areAllFilled } from '../../checking/vocabulary/filled.ts';
import { isInTheYear } from '../../checking/vocabulary/in-the-year.ts';

const ADOPTED = { endedOn: '2025-06-01', reasonEnded: 'E11' };
const ALL = {
  decidedOn: '2025-04-01',
  matchedOn: '2025-05-01',
  fosterCarers: '0',
  adopters: '1',
  adoptersSex: 'F1',
  adoptersStatus: 'L0',
};

/** A child adopted in the year has all six answers about the adoption. */
export const rule601 = ssda903Rule({
  code: '601',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
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
  wrong: 'The child was adopted in the year, but not all the answers about the adoption are there.',
  todo: 'Enter the answers of AD1, or correct why care ended.',
  check(episode, found, { child: { adoptions }, year }) {
    if (!isAdoption(episode) || !isInTheYear(episode.endedOn, year)) return;
    const answered = adoptions.map(adoptionAnswers);
    if (answered.some(areAllFilled)) return;
    const missing = answered.flat().find(({ isBlank }) => isBlank);
    if (missing === undefined) found(episode.reasonEnded, episode.endedOn);
    else found(missing, episode.reasonEnded);
  },
  examples: () => [
    passes('all are there', { episodes: ADOPTED, adoptions: ALL }),
    fails('there is no row for them', 'REC', { episodes: ADOPTED }),
    fails('the row is empty', 'DATE_INT', { episodes: ADOPTED, adoptions: {} }),
    fails('one is missing', 'SEX_ADOPTR', { episodes: ADOPTED, adoptions: { ...ALL, adoptersSex: '' } }),
    passes('an answer that cannot be read is one', {
      episodes: ADOPTED,
      adoptions: { ...ALL, adoptersSex: 'X' },
    }),
    passes('one row of two is complete', { episodes: ADOPTED, adoptions: [{}, ALL] }),
    fails('it was on 31 March', 'REC', { episodes: { ...ADOPTED, endedOn: '2026-03-31' } }),
    passes('it was on 1 April', { episodes: { ...ADOPTED, endedOn: '2026-04-01' } }),
    passes('it was before the year', { episodes: { ...ADOPTED, endedOn: '2025-03-31' } }),
    passes('the child was not adopted', { episodes: { ...ADOPTED, reasonEnded: 'E45' } }),
    undecided('the day cannot be read', 'DEC', { episodes: { ...ADOPTED, endedOn: 'June' } }),
  ],
});
