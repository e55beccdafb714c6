import type { Clock } from '#domain/clocks/clock.ts';
import { clocksOf } from '#domain/clocks/clocks-of.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { assessmentsInTime } from './definitions/as-01-assessments-in-time.measure.ts';
import { assessmentsInTimeFromReferral } from './definitions/as-01-ref-assessments-in-time-from-referral.measure.ts';
import { openAssessmentsOverLimit } from './definitions/as-03-open-assessments-over-limit.measure.ts';
import { childrenInNeed } from './definitions/cn-01-children-in-need.measure.ts';
import { contactsReceived } from './definitions/fd-01-contacts-received.measure.ts';
import { notificationsReceived } from './definitions/fd-01-notifications-received.measure.ts';
import { contactDecisionsInTime } from './definitions/fd-02-contact-decisions-in-time.measure.ts';
import { contactsScreenedInTime } from './definitions/fd-02-contacts-screened-in-time.measure.ts';
import { contactsToReferral } from './definitions/fd-03-contacts-to-referral.measure.ts';
import { repeatContacts } from './definitions/fd-04-repeat-contacts.measure.ts';
import { referrals } from './definitions/fd-05-referrals.measure.ts';
import { referralRate } from './definitions/fd-06-referral-rate.measure.ts';
import { reReferrals } from './definitions/fd-07-re-referrals.measure.ts';
import { referralsNoFurtherAction } from './definitions/fd-08-referrals-no-further-action.measure.ts';
import { assessedNotInNeed } from './definitions/fd-09-assessed-not-in-need.measure.ts';
import { assessmentsWithChildsWords } from './definitions/loc-assessments-with-childs-words.measure.ts';
import { assessmentsWithConsent } from './definitions/loc-assessments-with-consent.measure.ts';
import { assessmentsWithCopies } from './definitions/loc-assessments-with-copies.measure.ts';
import { assessmentsWithParentsViews } from './definitions/loc-assessments-with-parents-views.measure.ts';
import { childrenWithOldChronology } from './definitions/loc-children-with-old-chronology.measure.ts';
import { childrenWithRecentDecision } from './definitions/loc-children-with-recent-decision.measure.ts';
import { childrenWithoutChronology } from './definitions/loc-children-without-chronology.measure.ts';
import { plansReviewed } from './definitions/loc-cin-plans-reviewed.measure.ts';
import { decisionsWithLevelOfNeed } from './definitions/loc-decisions-with-level-of-need.measure.ts';
import { minutesApprovedInTime } from './definitions/loc-minutes-approved.measure.ts';
import { minutesDistributedInTime } from './definitions/loc-minutes-distributed.measure.ts';
import { minutesWrittenInTime } from './definitions/loc-minutes-written.measure.ts';
import { notificationsReviewedInTime } from './definitions/loc-notifications-reviewed-in-time.measure.ts';
import { planActionsInTime } from './definitions/loc-plan-actions-in-time.measure.ts';
import { recordsWrittenUpLate } from './definitions/loc-records-written-up-late.measure.ts';
import { referrersToldInTime } from './definitions/loc-referrers-told-in-time.measure.ts';
import { supervisedInTime } from './definitions/loc-supervision-in-time.measure.ts';
import { visitsMetNobody } from './definitions/loc-visits-met-nobody.measure.ts';
import { visitsSeenAlone } from './definitions/loc-visits-seen-alone.measure.ts';
import { factsOf } from './engine/facts-of.ts';
import type { Measure } from './engine/measure.ts';
import type { MeasureFact } from './engine/measure-fact.ts';

/** Every measure, in the order scorecards show them, those of local practice last; one that stands `beside` another follows it. */
export const measures = [
  contactsReceived,
  notificationsReceived,
  contactDecisionsInTime,
  contactsScreenedInTime,
  contactsToReferral,
  repeatContacts,
  referrals,
  referralRate,
  reReferrals,
  referralsNoFurtherAction,
  assessedNotInNeed,
  assessmentsInTime,
  assessmentsInTimeFromReferral,
  openAssessmentsOverLimit,
  childrenInNeed,
  referrersToldInTime,
  notificationsReviewedInTime,
  decisionsWithLevelOfNeed,
  assessmentsWithChildsWords,
  assessmentsWithParentsViews,
  assessmentsWithConsent,
  assessmentsWithCopies,
  childrenWithRecentDecision,
  supervisedInTime,
  plansReviewed,
  planActionsInTime,
  childrenWithoutChronology,
  childrenWithOldChronology,
  minutesWrittenInTime,
  minutesApprovedInTime,
  minutesDistributedInTime,
  visitsSeenAlone,
  visitsMetNobody,
  recordsWrittenUpLate,
] as const;

const byId: ReadonlyMap<string, Measure> = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure with this id, or undefined when there is none. */
export function findMeasure(id: string): Measure | undefined {
  return byId.get(id);
}

/** Every measure's facts about one child, each with the reason it counts as it does. Clocks already drawn may be given. */
export function measureFacts(
  history: ChildHistory,
  settings: AuthoritySettings,
  clocks: readonly Clock[] = clocksOf(history, settings),
): readonly MeasureFact[] {
  return factsOf(measures, history, settings, clocks);
}
