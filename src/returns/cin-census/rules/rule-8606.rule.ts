import { addDays } from '#domain/time/day.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';

/** Forty weeks, in days. */
const LONGEST = 280;

/**
 * A referral must not come more than 280 days before the birth of the child; of one without a birth date, before the
 * expected birth.
 */
export const rule8606 = cinRule({
  code: '8606',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINreferralDate', 'ChildIdentifiers.PersonBirthDate', 'ChildIdentifiers.ExpectedPersonBirthDate'],
  wrong: 'The child was referred more than 40 weeks before their birth.',
  todo: 'Look up both days and correct the one that was mistyped.',
  check({ referredOn }, found, { child: { bornOn, expectedOn } }) {
    const birth = bornOn.isBlank ? expectedOn : bornOn;
    const [day, birthDay] = [referredOn.day, birth.day];
    if (day !== undefined && birthDay !== undefined && day < addDays(birthDay, -LONGEST)) found(referredOn, birth);
  },
  examples: () => [
    passes('it came 280 days before', { bornOn: '2026-02-05', details: [{ referredOn: '2025-05-01' }] }),
    fails('it came 281 days before', 'CINreferralDate', {
      bornOn: '2026-02-06',
      details: [{ referredOn: '2025-05-01' }],
    }),
    passes('it came 279 days before', { bornOn: '2026-02-04', details: [{ referredOn: '2025-05-01' }] }),
    fails('it came 281 days before the expected birth', 'CINreferralDate', {
      expectedOn: '2026-02-06',
      details: [{ referredOn: '2025-05-01' }],
    }),
    passes('the child was born sooner than expected', {
      bornOn: '2026-02-05',
      expectedOn: '2026-02-06',
      details: [{ referredOn: '2025-05-01' }],
    }),
    passes('neither is known', withEpisode({ referredOn: '2025-05-01' })),
    passes('the referral has no date', { bornOn: '2026-02-06', details: [{}] }),
    undecided('the birth has no readable date', 'PersonBirthDate', {
      bornOn: 'May',
      details: [{ referredOn: '2025-05-01' }],
    }),
  ],
});
