import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** Ethnicity is required, and must be a code of the year. */
export const rule4220 = cinRule({
  code: '4220',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildCharacteristics.Ethnicity'],
  wrong: 'The child has no ethnicity recorded, or a code that is not in use.',
  todo: 'Ask the family, and record NOBT until they have been asked or REFU if they prefer not to say.',
  check({ ethnicity }, found) {
    if (!isGiven(ethnicity)) found(ethnicity);
  },
  examples: () => [
    passes('WBRI is one', on('WBRI')),
    passes('NOBT is one', on('NOBT')),
    passes('REFU is one', on('REFU')),
    fails('there is none', 'Ethnicity', on('')),
    fails('X is none', 'Ethnicity', on('X')),
  ],
});

function on(ethnicity: string) {
  return { ethnicity };
}
