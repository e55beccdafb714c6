import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0901CareLeaverTooYoung } from './aa0901-care-leaver-too-young.rule.ts';
import { aa0902CareLeaverTooOld } from './aa0902-care-leaver-too-old.rule.ts';
import { aa0903CategoryNotOfAge } from './aa0903-category-not-of-age.rule.ts';
import { aa0904InTouchWithoutContact } from './aa0904-in-touch-without-contact.rule.ts';
import { aa0905AccommodationWithoutSuitability } from './aa0905-accommodation-without-suitability.rule.ts';
import { aa0906UnsuitableSaidSuitable } from './aa0906-unsuitable-said-suitable.rule.ts';
import { aa0951UnaccompaniedDiffers } from './aa0951-unaccompanied-differs.rule.ts';
import { aa0952CareLeaverInCare } from './aa0952-care-leaver-in-care.rule.ts';
import { aa0953EligibleNotInCare } from './aa0953-eligible-not-in-care.rule.ts';
import { aa0954EligibleWorkerDiffers } from './aa0954-eligible-worker-differs.rule.ts';
import { aa0955AdoptedCareLeaver } from './aa0955-adopted-care-leaver.rule.ts';
import { aa0956InTouchAfterDeath } from './aa0956-in-touch-after-death.rule.ts';

/** The rules over list 9, care leavers, in the order of their codes. */
export const careLeaversRules: readonly AnnexARule[] = [
  aa0901CareLeaverTooYoung,
  aa0902CareLeaverTooOld,
  aa0903CategoryNotOfAge,
  aa0904InTouchWithoutContact,
  aa0905AccommodationWithoutSuitability,
  aa0906UnsuitableSaidSuitable,
  aa0951UnaccompaniedDiffers,
  aa0952CareLeaverInCare,
  aa0953EligibleNotInCare,
  aa0954EligibleWorkerDiffers,
  aa0955AdoptedCareLeaver,
  aa0956InTouchAfterDeath,
];
