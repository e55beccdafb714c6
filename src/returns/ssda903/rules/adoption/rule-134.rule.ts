import { filledOf } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { adoptionAnswers, leaverAnswers } from '../../checking/vocabulary/filled.ts';

/** A child with answers about a care leaver (OC3) has none about an adoption (AD1). */
export const rule134 = ssda903Rule({
  code: '134',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: [
    'OC3.IN_TOUCH',
    'OC3.ACTIV',
    'OC3.ACCOM',
    'AD1.DATE_INT',
    'AD1.DATE_MATCH',
    'AD1.FOSTER_CARE',
    'AD1.NB_ADOPTR',
    'AD1.SEX_ADOPTR',
    'AD1.LS_ADOPTR',
  ],
  wrong: 'The child has answers about an adoption, and about a care leaver too.',
  todo: 'Take out the answers that are not about this child: somebody adopted is no care leaver.',
  check(adoption, found, { child }) {
    const [answer] = filledOf(adoptionAnswers(adoption));
    const [leaver] = filledOf(child.leavers.flatMap(leaverAnswers));
    if (answer !== undefined && leaver !== undefined) found(answer, leaver);
  },
  examples: () => [
    passes('only the adoption is told of', { adoptions: { decidedOn: '2025-05-01' } }),
    passes('only a care leaver is', { leavers: { inTouch: 'YES' } }),
    fails('both are', 'DATE_INT', { adoptions: { decidedOn: '2025-05-01' }, leavers: { inTouch: 'YES' } }),
    fails('one answer of each is enough', 'LS_ADOPTR', {
      adoptions: { adoptersStatus: 'L0' },
      leavers: { accommodation: 'B1' },
    }),
    fails('an answer that cannot be read is one', 'FOSTER_CARE', {
      adoptions: { fosterCarers: '7' },
      leavers: { activity: 'F1' },
    }),
    passes('a row without answers tells nothing', { adoptions: {}, leavers: { inTouch: 'YES' } }),
    passes('nor does one of OC3', { adoptions: { decidedOn: '2025-05-01' }, leavers: {} }),
  ],
});
