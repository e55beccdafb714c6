import { type Cell, CodeCell, CountCell, DateCell, TextCell } from '../../engine/cell.ts';
import type { Place } from '../../engine/return-issue.ts';
import type {
  CinAssessment,
  CinChild,
  CinChildProtectionPlan,
  CinDetails,
  CinHeader,
  CinPlan,
  CinPreProceedings,
  CinSection47,
  CinValue,
} from '../specification/cin-child.ts';
import type { CensusYear, KnownCodes } from './census-year.ts';

/** One child of a census as its rules read it: every value knows where it stands, and is there even when the file has none. */
export type CensusChild = ReturnType<typeof censusChild>;
/** One episode of need, from referral to closure. */
export type CensusEpisode = CensusChild['episodes'][number];
/** One assessment of an episode. */
export type CensusAssessment = CensusEpisode['assessments'][number];
/** One child in need plan of an episode. */
export type CensusPlan = CensusEpisode['cinPlans'][number];
/** One section 47 enquiry of an episode. */
export type CensusEnquiry = CensusEpisode['section47Enquiries'][number];
/** One child protection plan of an episode. */
export type CensusProtectionPlan = CensusEpisode['childProtectionPlans'][number];

/** Where every value that cannot be read is put as it is met. */
export type Unread = Cell[];

/** What the file says of itself, as its rule reads it. */
export type CensusHeader = ReturnType<typeof censusHeader>;

/** What the file says of itself. */
export function censusHeader({ collection, line }: CinHeader, unread: Unread) {
  const of = new RowCells('Header', collection.line ?? line, unread);
  return { referenceOn: of.date('ReferenceDate', collection.referenceOn) };
}

/** The child, and all that hangs from them. */
export function censusChild(raw: CinChild, census: CensusYear, unread: Unread = []) {
  const { identifiers, characteristics } = raw;
  const of = new RowCells('ChildIdentifiers', identifiers.line ?? raw.line, unread);
  const about = new RowCells('ChildCharacteristics', characteristics.line ?? raw.line, unread);
  const { codes } = census;
  return {
    line: raw.line,
    id: of.text('LAchildID', identifiers.laChildId),
    upn: of.text('UPN', identifiers.upn),
    formerUpn: of.text('FormerUPN', identifiers.formerUpn),
    upnUnknown: of.code('UPNunknown', identifiers.upnUnknown, codes.upnUnknownReason),
    bornOn: of.date('PersonBirthDate', identifiers.bornOn),
    expectedOn: of.date('ExpectedPersonBirthDate', identifiers.expectedOn),
    sex: of.code('Sex', identifiers.sex, codes.sex),
    genderCurrent: of.code('GenderCurrent', identifiers.genderCurrent, codes.genderCurrent),
    diedOn: of.date('PersonDeathDate', identifiers.diedOn),
    ethnicity: about.code('Ethnicity', characteristics.ethnicity, codes.ethnicity),
    disabilities: about.codes('Disability', characteristics.disabilities, codes.disability),
    /** Where a disability would stand when there is none. */
    disability: about.text('Disability', characteristics.disabilities[0]),
    episodes: raw.details.map((details) => censusEpisode(details, census, unread)),
  };
}

function censusEpisode(raw: CinDetails, census: CensusYear, unread: Unread) {
  const of = new RowCells('CINdetails', raw.line, unread);
  const { codes } = census;
  return {
    line: raw.line,
    referredOn: of.date('CINreferralDate', raw.referredOn),
    referralSource: of.code('ReferralSource', raw.referralSource, codes.referralSource),
    primaryNeed: of.code('PrimaryNeedCode', raw.primaryNeed, codes.primaryNeed),
    closedOn: of.date('CINclosureDate', raw.closedOn),
    reasonForClosure: of.code('ReasonForClosure', raw.reasonForClosure, codes.reasonForClosure),
    initialConferenceOn: of.date('DateOfInitialCPC', raw.initialConferenceOn),
    noFurtherAction: of.code('ReferralNFA', raw.noFurtherAction, codes.yesNo),
    assessments: raw.assessments.map((each) => assessmentRow(each, census, unread)),
    cinPlans: raw.cinPlans.map((each) => planRow(each, unread)),
    section47Enquiries: raw.section47Enquiries.map((each) => enquiryRow(each, census, unread)),
    childProtectionPlans: raw.childProtectionPlans.map((each) => protectionPlanRow(each, census, unread)),
    preProceedings: raw.preProceedings.map((each) => preProceedingsRow(each, unread)),
  };
}

function assessmentRow(raw: CinAssessment, { codes }: CensusYear, unread: Unread) {
  const of = new RowCells('Assessments', raw.line, unread);
  return {
    line: raw.line,
    startedOn: of.date('AssessmentActualStartDate', raw.startedOn),
    internalReviewOn: of.date('AssessmentInternalReviewDate', raw.internalReviewOn),
    authorisedOn: of.date('AssessmentAuthorisationDate', raw.authorisedOn),
    factors: of.codes('AssessmentFactors', raw.factors, codes.assessmentFactor),
    /** Where a factor would stand when there is none. */
    factor: of.text('AssessmentFactors', raw.factors[0]),
  };
}

function planRow(raw: CinPlan, unread: Unread) {
  const of = new RowCells('CINPlanDates', raw.line, unread);
  return {
    line: raw.line,
    startedOn: of.date('CINPlanStartDate', raw.startedOn),
    endedOn: of.date('CINPlanEndDate', raw.endedOn),
  };
}

function enquiryRow(raw: CinSection47, { codes }: CensusYear, unread: Unread) {
  const of = new RowCells('Section47', raw.line, unread);
  return {
    line: raw.line,
    startedOn: of.date('S47ActualStartDate', raw.startedOn),
    initialConferenceTargetOn: of.date('InitialCPCtarget', raw.initialConferenceTargetOn),
    initialConferenceOn: of.date('DateOfInitialCPC', raw.initialConferenceOn),
    conferenceNotRequired: of.code('ICPCnotRequired', raw.initialConferenceNotRequired, codes.yesNo),
  };
}

function protectionPlanRow(raw: CinChildProtectionPlan, { codes }: CensusYear, unread: Unread) {
  const of = new RowCells('ChildProtectionPlans', raw.line, unread);
  const reviews = new RowCells('Reviews', raw.line, unread);
  return {
    line: raw.line,
    startedOn: of.date('CPPstartDate', raw.startedOn),
    endedOn: of.date('CPPendDate', raw.endedOn),
    initialCategory: of.code('InitialCategoryOfAbuse', raw.initialCategory, codes.categoryOfAbuse),
    latestCategory: of.code('LatestCategoryOfAbuse', raw.latestCategory, codes.categoryOfAbuse),
    previousPlans: of.count('NumberOfPreviousCPP', raw.previousPlans),
    /** Every review of the plan, not only the first. */
    reviews: raw.reviewedOn.map((each) => reviews.date('CPPreviewDate', each)),
  };
}

function preProceedingsRow(raw: CinPreProceedings, unread: Unread) {
  const of = new RowCells('PreProceedingsandFGDM', raw.line, unread);
  return {
    line: raw.line,
    startedOn: of.date('PPStartDate', raw.startedOn),
    letterSentOn: of.date('LBPSentDate', raw.letterSentOn),
    meetingOffered: of.text('FGDMMeetingOffer', raw.meetingOffered),
    meetingFacilitated: of.text('FGDMMeetingFac', raw.meetingFacilitated),
    firstMeetingOn: of.date('InitialPPMeetingDate', raw.firstMeetingOn),
    reviewMeetings: of.count('ReviewMeetingsCount', raw.reviewMeetings),
    stepDecidedOn: of.date('StepDecisionDate', raw.stepDecidedOn),
    outcome: of.text('PPOutcome', raw.outcome),
    appliedToCourtOn: of.date('CourtAppDate', raw.appliedToCourtOn),
    initialConferenceLetterOn: of.date('LetterInitCPDate', raw.initialConferenceLetterOn),
  };
}

/** Makes the values of one row, and notes those that cannot be read. A class, because a census makes a million of them. */
class RowCells {
  readonly #table: string;
  readonly #line: number | undefined;
  readonly #unread: Unread;

  constructor(table: string, line: number | undefined, unread: Unread) {
    this.#table = table;
    this.#line = line;
    this.#unread = unread;
  }

  text(field: string, raw: CinValue | undefined): TextCell {
    return new TextCell(this.#place(field, raw));
  }

  date(field: string, raw: CinValue | undefined): DateCell {
    return this.#noted(new DateCell(this.#place(field, raw)));
  }

  count(field: string, raw: CinValue | undefined): CountCell {
    return this.#noted(new CountCell(this.#place(field, raw)));
  }

  code(field: string, raw: CinValue | undefined, known: KnownCodes): CodeCell {
    return this.#noted(new CodeCell(this.#place(field, raw), known));
  }

  codes(field: string, raw: readonly CinValue[], known: KnownCodes): readonly CodeCell[] {
    return raw.map((each) => this.code(field, each, known));
  }

  #place(field: string, raw: CinValue | undefined): Place {
    const line = raw?.line ?? this.#line;
    const value = raw?.value ?? '';
    return line === undefined ? { table: this.#table, field, value } : { table: this.#table, field, value, line };
  }

  #noted<Made extends Cell>(cell: Made): Made {
    if (cell.value !== '' && cell.fault !== undefined) this.#unread.push(cell);
    return cell;
  }
}
