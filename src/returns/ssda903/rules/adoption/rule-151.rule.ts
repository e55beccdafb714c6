import { filledOf } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { adoptionAnswers } from '../../checking/vocabulary/filled.ts';

const ALL = {
  decidedOn: '2025-05-01',
  matchedOn: '2025-06-01',
  fosterCarers: '0',
  adopters: '1',
  adoptersSex: 'F1',
  adoptersStatus: 'L0',
};

/** The answers about an adoption go together: all six are there, or none. */
export const rule151 = ssda903Rule({
  code: '151',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.DATE_INT', 'AD1.DATE_MATCH', 'AD1.FOSTER_CARE', 'AD1.NB_ADOPTR', 'AD1.SEX_ADOPTR', 'AD1.LS_ADOPTR'],
  wrong: 'Some of the answers about the adoption are there and some are missing.',
  todo: 'Enter those that are missing, or take all of them out when the child was not adopted.',
  check(adoption, found) {
    const answers = adoptionAnswers(adoption);
    const [filled] = filledOf(answers);
    const missing = answers.find(({ isBlank }) => isBlank);
    if (filled !== undefined && missing !== undefined) found(missing, filled);
  },
  examples: () => [
    passes('all are there', { adoptions: ALL }),
    passes('none is', { adoptions: {} }),
    fails('one is missing', 'DATE_MATCH', { adoptions: { ...ALL, matchedOn: '' } }),
    fails('only one is there: the first that is missing is told', 'DATE_INT', { adoptions: { adoptersStatus: 'L0' } }),
    passes('one that cannot be read is there', { adoptions: { ...ALL, matchedOn: 'May' } }),
  ],
});
