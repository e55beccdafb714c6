import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa1101Stage1BeforeEnquiry } from './aa1101-stage-1-before-enquiry.rule.ts';
import { aa1102Stage1EndedBeforeStarted } from './aa1102-stage-1-ended-before-started.rule.ts';
import { aa1103Stage2BeforeStage1Ended } from './aa1103-stage-2-before-stage-1-ended.rule.ts';
import { aa1104Stage2EndedBeforeStarted } from './aa1104-stage-2-ended-before-started.rule.ts';
import { aa1105ApprovedBeforeApplication } from './aa1105-approved-before-application.rule.ts';
import { aa1106AdoptersMatchedBeforeApproved } from './aa1106-adopters-matched-before-approved.rule.ts';
import { aa1107AdoptersPlacedBeforeMatched } from './aa1107-adopters-placed-before-matched.rule.ts';
import { aa1108AdoptersOrderBeforePlaced } from './aa1108-adopters-order-before-placed.rule.ts';
import { aa1109AdopterLeftWithoutReason } from './aa1109-adopter-left-without-reason.rule.ts';
import { aa1110AdopterReasonWithoutLeaving } from './aa1110-adopter-reason-without-leaving.rule.ts';
import { aa1111PlacedWithoutNumber } from './aa1111-placed-without-number.rule.ts';
import { aa1151MatchedWithoutChild } from './aa1151-matched-without-child.rule.ts';
import { aa1152OrderWithoutChildsOrder } from './aa1152-order-without-childs-order.rule.ts';
import { aa1153ChildrenPlacedDiffer } from './aa1153-children-placed-differ.rule.ts';
import { aa1154LeftWithChildPlaced } from './aa1154-left-with-child-placed.rule.ts';
import { aa1155NotFosteringForAdoption } from './aa1155-not-fostering-for-adoption.rule.ts';

/** The rules over list 11, adopters, in the order of their codes. */
export const adoptersRules: readonly AnnexARule[] = [
  aa1101Stage1BeforeEnquiry,
  aa1102Stage1EndedBeforeStarted,
  aa1103Stage2BeforeStage1Ended,
  aa1104Stage2EndedBeforeStarted,
  aa1105ApprovedBeforeApplication,
  aa1106AdoptersMatchedBeforeApproved,
  aa1107AdoptersPlacedBeforeMatched,
  aa1108AdoptersOrderBeforePlaced,
  aa1109AdopterLeftWithoutReason,
  aa1110AdopterReasonWithoutLeaving,
  aa1111PlacedWithoutNumber,
  aa1151MatchedWithoutChild,
  aa1152OrderWithoutChildsOrder,
  aa1153ChildrenPlacedDiffer,
  aa1154LeftWithChildPlaced,
  aa1155NotFosteringForAdoption,
];
