import type { ReturnFigure } from '../../engine/return-analysis.ts';
import { annexALists, type ColumnName, columnsOf, type ListKey, splitColumn } from '../specification/annex-a-lists.ts';

/** The columns without which a figure would count nothing and look like none. */
const FIGURE_NEEDS: Readonly<Record<string, readonly ColumnName[]>> = {
  contacts: ['contacts.source'],
  'contacts-to-referral': ['contacts.id', 'referrals.id'],
  'early-help': ['earlyHelp.completedOn'],
  referrals: ['referrals.source'],
  'FD-10': ['referrals.source'],
  'FD-11': ['referrals.source'],
  'FD-12': ['referrals.source'],
  'FD-07': ['referrals.inLast12Months'],
  'FD-08': ['referrals.noFurtherAction'],
  assessments: ['assessments.authorisedOn', 'assessments.needsSupport'],
  'AS-01': ['assessments.startedOn', 'assessments.authorisedOn'],
  'AS-04': ['assessments.startedOn', 'assessments.authorisedOn'],
  'AS-03': ['assessments.startedOn', 'assessments.authorisedOn'],
  'FD-09': ['assessments.needsSupport'],
  enquiries: ['enquiries.startedOn'],
  'SP-02': ['enquiries.conferenceOn'],
  conferences: ['enquiries.conferenceOn'],
  'SP-03': ['enquiries.startedOn', 'enquiries.conferenceOn'],
  'conferences-to-plan': ['enquiries.conferenceOn', 'enquiries.planResulted'],
  'CN-01-number': ['childrenInNeed.closedOn', 'childrenInNeed.caseStatus'],
  'open-by-need': ['childrenInNeed.closedOn', 'childrenInNeed.primaryNeed'],
  'CN-02': ['childrenInNeed.startedOn', 'childrenInNeed.closedOn'],
  'seen-in-6-weeks': ['childrenInNeed.closedOn', 'childrenInNeed.lastSeenOn'],
  closures: ['childrenInNeed.closedOn', 'childrenInNeed.closureReason'],
  'CP-01-number': ['protectionPlans.endedOn', 'protectionPlans.latestCategory'],
  'CP-05': ['protectionPlans.startedOn', 'protectionPlans.endedOn'],
  'plans-started': ['protectionPlans.startedOn'],
  'CP-03': ['protectionPlans.startedOn', 'protectionPlans.previousPlans'],
  'CP-ended': ['protectionPlans.startedOn', 'protectionPlans.endedOn'],
  'plan-visits': ['protectionPlans.endedOn', 'protectionPlans.lastVisitOn'],
  'plan-seen-alone': ['protectionPlans.endedOn', 'protectionPlans.seenAlone'],
  'LA-02': ['childrenInCare.ceasedOn', 'childrenInCare.legalStatus'],
  placement: ['childrenInCare.ceasedOn', 'childrenInCare.placementType'],
  provider: ['childrenInCare.ceasedOn', 'childrenInCare.placementProvider'],
  permanence: ['childrenInCare.ceasedOn', 'childrenInCare.permanencePlan'],
  'care-started': ['childrenInCare.startedOn', 'childrenInCare.need'],
  'care-ceased': ['childrenInCare.ceasedOn', 'childrenInCare.ceasedReason'],
  'PL-01': ['childrenInCare.ceasedOn', 'childrenInCare.placementsIn12Months'],
  'PL-04': ['childrenInCare.ceasedOn', 'childrenInCare.placementLocation'],
  'care-visits': ['childrenInCare.ceasedOn', 'childrenInCare.lastVisitOn'],
  'RV-01': ['childrenInCare.ceasedOn', 'childrenInCare.lastReviewOn'],
  'health-assessments': ['childrenInCare.ceasedOn', 'childrenInCare.healthAssessedOn'],
  'dental-checks': ['childrenInCare.ceasedOn', 'childrenInCare.dentalCheckOn'],
  missing: ['childrenInCare.ceasedOn', 'childrenInCare.missingEpisodes'],
  'care-leavers': ['careLeavers.eligibility'],
  'CL-01': ['careLeavers.bornOn', 'careLeavers.inTouch'],
  'CL-04': ['careLeavers.bornOn', 'careLeavers.suitability'],
  'CL-06': ['careLeavers.bornOn', 'careLeavers.activity'],
  'in-touch-19-21': ['careLeavers.bornOn', 'careLeavers.inTouch'],
  'CL-03': ['careLeavers.bornOn', 'careLeavers.suitability'],
  'CL-05': ['careLeavers.bornOn', 'careLeavers.activity'],
  'adoption-stages': ['adoptions.placementOrderOn', 'adoptions.matchedOn', 'adoptions.placedOn', 'adoptions.adoptedOn'],
  'care-to-placement': ['adoptions.enteredCareOn', 'adoptions.placedOn'],
  'order-to-match': ['adoptions.placementOrderOn', 'adoptions.matchedOn'],
  'care-to-adoption': ['adoptions.enteredCareOn', 'adoptions.adoptedOn'],
  adopters: ['adopters.approvedOn', 'adopters.leftOn'],
  'enquiry-to-approval': ['adopters.enquiredOn', 'adopters.approvedOn'],
  caseload: ['childrenInNeed.worker', 'childrenInNeed.closedOn'],
  'caseload-mean': ['childrenInNeed.worker', 'childrenInNeed.closedOn'],
  unallocated: ['childrenInNeed.worker', 'childrenInNeed.closedOn'],
};

/** The figure, or that it cannot be told and which list or column it lacks. */
export function toldFigure(figure: ReturnFigure, columns: ReadonlyMap<ListKey, ReadonlySet<string>>): ReturnFigure {
  const lacking = (FIGURE_NEEDS[figure.code] ?? [])
    .map(splitColumn)
    .find(({ list, property }) => !columns.get(list)?.has(property));
  if (lacking === undefined) return figure;
  const { list, property } = lacking;
  const { number } = annexALists[list];
  const heading = columnsOf(list).find(([each]) => each === property)?.[1].heading;
  const why = columns.has(list) ? `List ${number} has no column ${heading}.` : `List ${number} is not there.`;
  const { code, name, unit } = figure;
  return { code, name, unit, why, rows: [] };
}
