import { isAfter } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided } from '../checking/rule-example.ts';

/** A referral should not be later than the child’s death. */
export const rule8555Q = cinRule({
  code: '8555Q',
  severity: 'query',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINreferralDate', 'ChildIdentifiers.PersonDeathDate'],
  wrong: 'The child was referred after they died.',
  todo: 'Check the day of death first, then the day of the referral.',
  check({ referredOn }, found, { child: { diedOn } }) {
    if (isAfter(referredOn, diedOn)) found(referredOn, diedOn);
  },
  examples: () => [
    passes('it is the day before', on('2025-04-30', '2025-05-01')),
    passes('it is the same day', on('2025-05-01', '2025-05-01')),
    fails('it is the day after', 'CINreferralDate', on('2025-05-02', '2025-05-01')),
    passes('it is not there', on('', '2025-05-01')),
    passes('the child is alive', on('2025-05-01', '')),
    undecided('it is no date', 'CINreferralDate', on('1 May', '2025-05-01')),
    undecided('the other is no date', 'PersonDeathDate', on('2025-05-01', '1 May')),
  ],
});

function on(referredOn: string, diedOn: string) {
  return { diedOn, details: [{ referredOn }] };
}
