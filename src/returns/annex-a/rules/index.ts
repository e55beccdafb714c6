import type { AnnexARule } from '../checking/annex-a-rule.ts';
import { adoptersRules } from './adopters/index.ts';
import { adoptionsRules } from './adoptions/index.ts';
import { anyListRules } from './any-list/index.ts';
import { assessmentsRules } from './assessments/index.ts';
import { careLeaversRules } from './care-leavers/index.ts';
import { childrenInCareRules } from './children-in-care/index.ts';
import { childrenInNeedRules } from './children-in-need/index.ts';
import { contactsRules } from './contacts/index.ts';
import { earlyHelpRules } from './early-help/index.ts';
import { enquiriesRules } from './enquiries/index.ts';
import { protectionPlansRules } from './protection-plans/index.ts';
import { referralsRules } from './referrals/index.ts';

/** Every rule of Annex A, in the order of their codes: after AA comes the list whose rows are looked at, or 00 for any list. */
export const annexARules: readonly AnnexARule[] = [
  ...anyListRules,
  ...contactsRules,
  ...earlyHelpRules,
  ...referralsRules,
  ...assessmentsRules,
  ...enquiriesRules,
  ...childrenInNeedRules,
  ...protectionPlansRules,
  ...childrenInCareRules,
  ...careLeaversRules,
  ...adoptionsRules,
  ...adoptersRules,
];
