import { isGiven } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { type ExampleChild, fails, passes, undecided } from '../checking/rule-example.ts';
import { hasReferralTakenFurther } from '../checking/vocabulary/taken-further.ts';

/**
 * A born child with at least one referral taken further must have at least one disability entry, and each must be a
 * code of the year.
 */
export const rule8540 = cinRule({
  code: '8540',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Disabilities.Disability', 'ChildIdentifiers.PersonBirthDate', 'CINdetails.ReferralNFA'],
  wrong: 'The child has no disability recorded and no NONE, or a code that is not in use.',
  todo: 'Record each disability of the child, or NONE when there is none.',
  check(child, found) {
    const { bornOn, disability, disabilities } = child;
    if (bornOn.isBlank || !hasReferralTakenFurther(child)) return;
    if (disabilities.length === 0) found(disability);
    for (const each of disabilities) if (!isGiven(each)) found(each);
  },
  examples: () => [
    passes('there is none, and it says so', referred('0', ['NONE'])),
    passes('there are two', referred('0', ['LD', 'AUT'])),
    fails('nothing is recorded', 'Disability', referred('0', [])),
    fails('XX is no code', 'Disability', referred('0', ['LD', 'XX'])),
    fails('an entry is empty', 'Disability', referred('false', ['', 'LD'])),
    fails('each wrong one is told', ['Disability', 'Disability'], referred('0', ['XX', 'YY'])),
    passes('no referral was taken further', referred('1', [])),
    passes('the child is not yet born', { ...referred('0', []), bornOn: '', expectedOn: '2026-05-01' }),
    passes('there is no episode', { bornOn: '2015-05-01' }),
    fails('the birth date need not be readable', 'Disability', { ...referred('0', []), bornOn: '1 May' }),
    undecided('the mark of the only referral is neither yes nor no', 'ReferralNFA', referred('N', [])),
    fails('that of another is', 'Disability', {
      bornOn: '2015-05-01',
      details: [{ noFurtherAction: 'N' }, { noFurtherAction: '0' }],
    }),
  ],
});

function referred(noFurtherAction: string, disabilities: readonly string[]): ExampleChild {
  return { bornOn: '2015-05-01', disabilities, details: [{ noFurtherAction }] };
}
