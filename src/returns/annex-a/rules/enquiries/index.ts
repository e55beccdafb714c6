import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0501ConferenceBeforeDiscussion } from './aa0501-conference-before-discussion.rule.ts';
import { aa0502UnnecessaryConferenceHeld } from './aa0502-unnecessary-conference-held.rule.ts';
import { aa0503ConferenceWithoutResult } from './aa0503-conference-without-result.rule.ts';
import { aa0504ResultWithoutConference } from './aa0504-result-without-conference.rule.ts';
import { aa0505ConferenceOutstanding } from './aa0505-conference-outstanding.rule.ts';
import { aa0551EnquiryNotOnList6 } from './aa0551-enquiry-not-on-list-6.rule.ts';
import { aa0552PlanResultedNotOnList7 } from './aa0552-plan-resulted-not-on-list-7.rule.ts';
import { aa0553NoPlanResultedButBegun } from './aa0553-no-plan-resulted-but-begun.rule.ts';
import { aa0554EnquiriesCountedTooLow } from './aa0554-enquiries-counted-too-low.rule.ts';
import { aa0555ConferencesCountedTooLow } from './aa0555-conferences-counted-too-low.rule.ts';
import { aa0556EnquiryBeforeCase } from './aa0556-enquiry-before-case.rule.ts';
import { aa0557EnquiryWithoutAssessment } from './aa0557-enquiry-without-assessment.rule.ts';

/** The rules over list 5, section 47 enquiries and conferences, in the order of their codes. */
export const enquiriesRules: readonly AnnexARule[] = [
  aa0501ConferenceBeforeDiscussion,
  aa0502UnnecessaryConferenceHeld,
  aa0503ConferenceWithoutResult,
  aa0504ResultWithoutConference,
  aa0505ConferenceOutstanding,
  aa0551EnquiryNotOnList6,
  aa0552PlanResultedNotOnList7,
  aa0553NoPlanResultedButBegun,
  aa0554EnquiriesCountedTooLow,
  aa0555ConferencesCountedTooLow,
  aa0556EnquiryBeforeCase,
  aa0557EnquiryWithoutAssessment,
];
