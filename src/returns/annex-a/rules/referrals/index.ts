import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0351ReferralWithoutContact } from './aa0351-referral-without-contact.rule.ts';
import { aa0352ReferralsCountedTooLow } from './aa0352-referrals-counted-too-low.rule.ts';
import { aa0353ReferralWithoutOutcome } from './aa0353-referral-without-outcome.rule.ts';
import { aa0354EndedReferralAssessed } from './aa0354-ended-referral-assessed.rule.ts';
import { aa0355ReferralOfOpenCase } from './aa0355-referral-of-open-case.rule.ts';

/** The rules over list 3, referrals, in the order of their codes. */
export const referralsRules: readonly AnnexARule[] = [
  aa0351ReferralWithoutContact,
  aa0352ReferralsCountedTooLow,
  aa0353ReferralWithoutOutcome,
  aa0354EndedReferralAssessed,
  aa0355ReferralOfOpenCase,
];
