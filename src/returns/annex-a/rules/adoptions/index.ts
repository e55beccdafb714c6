import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa1001DecidedBeforeCare } from './aa1001-decided-before-care.rule.ts';
import { aa1002OrderedBeforeDecided } from './aa1002-ordered-before-decided.rule.ts';
import { aa1003OrderedWithoutDecision } from './aa1003-ordered-without-decision.rule.ts';
import { aa1004MatchedBeforeDecided } from './aa1004-matched-before-decided.rule.ts';
import { aa1005PlacedBeforeMatched } from './aa1005-placed-before-matched.rule.ts';
import { aa1006AdoptedBeforePlaced } from './aa1006-adopted-before-placed.rule.ts';
import { aa1007DecidedAgainstBeforeFor } from './aa1007-decided-against-before-for.rule.ts';
import { aa1008DecidedAgainstWithoutReason } from './aa1008-decided-against-without-reason.rule.ts';
import { aa1009ReasonWithoutDecisionAgainst } from './aa1009-reason-without-decision-against.rule.ts';
import { aa1010AdoptedAndDecidedAgainst } from './aa1010-adopted-and-decided-against.rule.ts';
import { aa1011MatchedWithoutFamily } from './aa1011-matched-without-family.rule.ts';
import { aa1051AdoptionNotOnList8 } from './aa1051-adoption-not-on-list-8.rule.ts';
import { aa1052EnteredCareDiffers } from './aa1052-entered-care-differs.rule.ts';
import { aa1053FamilyNotOnList11 } from './aa1053-family-not-on-list-11.rule.ts';
import { aa1054AdoptedButInCare } from './aa1054-adopted-but-in-care.rule.ts';
import { aa1055AdoptedOnAnotherDay } from './aa1055-adopted-on-another-day.rule.ts';
import { aa1056PlacedButOtherPlacement } from './aa1056-placed-but-other-placement.rule.ts';
import { aa1057OrderButOtherStatus } from './aa1057-order-but-other-status.rule.ts';
import { aa1058DecidedAgainstButPlanned } from './aa1058-decided-against-but-planned.rule.ts';
import { aa1059MatchedOnAnotherDay } from './aa1059-matched-on-another-day.rule.ts';
import { aa1060PlacedOnAnotherDay } from './aa1060-placed-on-another-day.rule.ts';
import { aa1061OrderOfAnotherDay } from './aa1061-order-of-another-day.rule.ts';

/** The rules over list 10, adoption, in the order of their codes. */
export const adoptionsRules: readonly AnnexARule[] = [
  aa1001DecidedBeforeCare,
  aa1002OrderedBeforeDecided,
  aa1003OrderedWithoutDecision,
  aa1004MatchedBeforeDecided,
  aa1005PlacedBeforeMatched,
  aa1006AdoptedBeforePlaced,
  aa1007DecidedAgainstBeforeFor,
  aa1008DecidedAgainstWithoutReason,
  aa1009ReasonWithoutDecisionAgainst,
  aa1010AdoptedAndDecidedAgainst,
  aa1011MatchedWithoutFamily,
  aa1051AdoptionNotOnList8,
  aa1052EnteredCareDiffers,
  aa1053FamilyNotOnList11,
  aa1054AdoptedButInCare,
  aa1055AdoptedOnAnotherDay,
  aa1056PlacedButOtherPlacement,
  aa1057OrderButOtherStatus,
  aa1058DecidedAgainstButPlanned,
  aa1059MatchedOnAnotherDay,
  aa1060PlacedOnAnotherDay,
  aa1061OrderOfAnotherDay,
];
