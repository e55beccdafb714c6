import { assessmentFactor } from '#domain/code-sets/assessment-factor.codes.ts';
import { primaryNeed } from '#domain/code-sets/primary-need.codes.ts';
import { reasonForClosure } from '#domain/code-sets/reason-for-closure.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import type { ImportedRecord } from '#domain/exchange/imported-child.ts';
import type { CinAssessment, CinDetails } from '#returns/cin-census/specification/cin-child.ts';
import type { CensusReading } from './census-reading.ts';
import { present } from './present.ts';

const NO_DATE = 'The referral it belongs to has no date that can be read, so there is no record to hold it.';
const NOT_HELD = (what: string) => `Throughline does not hold ${what} yet; the value is kept beside the child.`;

/** An episode of need as a referral with its closure and assessments; undefined, with every value told, when it has no date. */
export function episodeOf(details: CinDetails, reading: CensusReading): ImportedRecord | undefined {
  const line = details.line ?? details.referredOn?.line ?? 0;
  const referredOn = reading.date(details.referredOn);
  if (referredOn === undefined) {
    const { referredOn: _unreadable, ...rest } = details;
    if (details.referredOn === undefined) {
      reading.doubts.push({
        line,
        what: 'CINreferralDate',
        why: 'The episode has no referral date; no referral was recorded for it.',
        fitted: false,
      });
    }
    reading.leaveRow(rest, NO_DATE);
    return undefined;
  }
  leaveOtherBlocks(details, reading);
  const noFurtherAction = reading.yesNo(details.noFurtherAction);
  return {
    type: 'referral',
    line,
    state: 'complete',
    answers: present({
      referredOn,
      source: reading.code(details.referralSource, referralSource, referredOn),
      primaryNeed: reading.code(details.primaryNeed, primaryNeed, referredOn),
      noFurtherAction: noFurtherAction === undefined ? undefined : { answer: noFurtherAction },
    }),
    followers: [
      ...details.assessments.flatMap((each) => assessmentOf(each, reading) ?? []),
      ...closureOf(details, reading),
    ],
  };
}

function closureOf(details: CinDetails, reading: CensusReading): readonly ImportedRecord[] {
  const closedOn = reading.date(details.closedOn);
  if (closedOn === undefined) {
    reading.leave(
      details.reasonForClosure,
      'There is no closure date that can be read, so there is no closure to hold the reason.',
    );
    return [];
  }
  const reason = reading.code(details.reasonForClosure, reasonForClosure, closedOn);
  return [
    {
      type: 'closure',
      line: details.closedOn?.line ?? 0,
      state: 'complete',
      answers: present({ closedOn, reason }),
      followers: [],
    },
  ];
}

function assessmentOf(assessment: CinAssessment, reading: CensusReading): ImportedRecord | undefined {
  const startedOn = reading.date(assessment.startedOn);
  if (startedOn === undefined) {
    const { startedOn: _unreadable, ...rest } = assessment;
    reading.leaveRow(
      rest,
      'The assessment it belongs to has no start date that can be read, so there is no record to hold it.',
    );
    return undefined;
  }
  const authorisedOn = reading.date(assessment.authorisedOn);
  const factors = reading.codes(assessment.factors, assessmentFactor, authorisedOn);
  return {
    type: 'assessment',
    line: assessment.line ?? 0,
    state: authorisedOn === undefined ? 'open' : 'complete',
    answers: present({
      startedOn,
      internalReviewOn: reading.date(assessment.internalReviewOn, { beFuture: true }),
      authorisedOn,
      factors: factors.length === 0 ? undefined : factors,
    }),
    followers: [],
  };
}

function leaveOtherBlocks(details: CinDetails, reading: CensusReading): void {
  reading.leave(details.initialConferenceOn, NOT_HELD('initial child protection conferences'));
  for (const plan of details.cinPlans) reading.leaveRow(plan, NOT_HELD('child in need plans'));
  for (const enquiry of details.section47Enquiries) reading.leaveRow(enquiry, NOT_HELD('section 47 enquiries'));
  for (const plan of details.childProtectionPlans) reading.leaveRow(plan, NOT_HELD('child protection plans'));
}
