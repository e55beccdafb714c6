import { filledOf } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { adoptionAnswers, leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

const ALL_YEAR = { startedOn: '2024-05-01', legalStatus: 'C2' };

/** A child looked after for the twelve months to 31 March has answers neither about an adoption (AD1) nor about a care leaver (OC3). */
export const rule187 = ssda903Rule({
  code: '187',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: [
    'AD1.DATE_INT',
    'AD1.DATE_MATCH',
    'AD1.FOSTER_CARE',
    'AD1.NB_ADOPTR',
    'AD1.SEX_ADOPTR',
    'AD1.LS_ADOPTR',
    'OC3.IN_TOUCH',
    'OC3.ACTIV',
    'OC3.ACCOM',
    'Episodes.DECOM',
    'Episodes.DEC',
    'Episodes.LS',
  ],
  wrong: 'The child was looked after for the whole year, and cannot have been adopted or be a care leaver.',
  todo: 'Take the answers of AD1 or OC3 out, or correct the end of the last episode.',
  check(child, found, { year }) {
    const rows = [...child.adoptions.map(adoptionAnswers), ...child.leavers.map(leaverAnswers)];
    const answers = rows.flatMap((row) => filledOf(row).slice(0, 1));
    if (answers.length > 0 && wasLookedAfterAllYear(child, year)) for (const answer of answers) found(answer);
  },
  examples: () => [
    passes('looked after all year, and nothing is told', { episodes: ALL_YEAR, adoptions: {}, leavers: {} }),
    fails('an adoption is', 'DATE_INT', { episodes: ALL_YEAR, adoptions: { decidedOn: '2025-05-01' } }),
    fails('a care leaver is', 'IN_TOUCH', { episodes: ALL_YEAR, leavers: { inTouch: 'YES' } }),
    fails('both are', ['FOSTER_CARE', 'ACTIV'], {
      episodes: ALL_YEAR,
      adoptions: { fosterCarers: '1' },
      leavers: { activity: 'F1' },
    }),
    passes('care ended on 31 March', {
      episodes: { ...ALL_YEAR, endedOn: '2026-03-31', reasonEnded: 'E11' },
      adoptions: { decidedOn: '2025-05-01' },
    }),
    fails('care ended on 1 April', 'DATE_INT', {
      episodes: { ...ALL_YEAR, endedOn: '2026-04-01', reasonEnded: 'E11' },
      adoptions: { decidedOn: '2025-05-01' },
    }),
    passes('looked after since 2 April', {
      episodes: { ...ALL_YEAR, startedOn: '2025-04-02' },
      leavers: { inTouch: 'YES' },
    }),
    undecided('the start cannot be read', 'DECOM', {
      episodes: { ...ALL_YEAR, startedOn: 'May' },
      leavers: { inTouch: 'YES' },
    }),
  ],
});
