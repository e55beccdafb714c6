/**
 * The census as typed rows. `Value` is `CinValue` for what was read, which remembers where it stood, and `string` for what
 * is to be written. Everything but a list or an inner row may be missing, because in real files it is; whether it should
 * be there is for the reader of a row to say. Type aliases, not interfaces, so that a row can be walked by property name.
 */

/** A value as it stood in a file, white space around it removed, with the place where the content of its element begins. */
export type CinValue = {
  readonly element: string;
  /** The element with those around it, as `Child/CINdetails/Assessments/AssessmentActualStartDate`. */
  readonly path: string;
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in characters. */
  readonly column: number;
};

/** A row of any kind, by property name. */
export type CinRow<Value> = {
  readonly [property: string]: Value | readonly Value[] | CinRow<Value> | readonly CinRow<Value>[] | number | undefined;
};

/** Where a row began in the file it was read from; absent on a row made to be written. */
type Placed = { readonly line?: number };

/** Which collection a file says it is. */
export type CinCollection<Value = CinValue> = Placed & {
  readonly name?: Value;
  readonly year?: Value;
  readonly referenceOn?: Value;
};

/** Who made a file, and with what. */
export type CinSource<Value = CinValue> = Placed & {
  readonly level?: Value;
  readonly localAuthority?: Value;
  readonly software?: Value;
  readonly release?: Value;
  readonly serialNumber?: Value;
  readonly madeAt?: Value;
};

/** What a file says of itself. */
export type CinHeader<Value = CinValue> = Placed & {
  readonly collection: CinCollection<Value>;
  readonly sources: readonly CinSource<Value>[];
};

/** Who a child is. */
export type CinIdentifiers<Value = CinValue> = Placed & {
  readonly laChildId?: Value;
  readonly upn?: Value;
  readonly formerUpn?: Value;
  readonly upnUnknown?: Value;
  readonly bornOn?: Value;
  readonly expectedOn?: Value;
  /** Collected to 2023 to 2024: 1 male, 2 female, 0 not recorded or unborn, 9 neither. */
  readonly genderCurrent?: Value;
  /** Collected from 2024 to 2025: M, F or U. */
  readonly sex?: Value;
  readonly diedOn?: Value;
};

/** A child's ethnicity and disabilities. */
export type CinCharacteristics<Value = CinValue> = Placed & {
  readonly ethnicity?: Value;
  readonly disabilities: readonly Value[];
};

/** One assessment. */
export type CinAssessment<Value = CinValue> = Placed & {
  readonly startedOn?: Value;
  readonly internalReviewOn?: Value;
  readonly authorisedOn?: Value;
  readonly factors: readonly Value[];
};

/** One child in need plan. */
export type CinPlan<Value = CinValue> = Placed & {
  readonly startedOn?: Value;
  readonly endedOn?: Value;
};

/** One section 47 enquiry. */
export type CinSection47<Value = CinValue> = Placed & {
  readonly startedOn?: Value;
  readonly initialConferenceTargetOn?: Value;
  readonly initialConferenceOn?: Value;
  readonly initialConferenceNotRequired?: Value;
};

/** One child protection plan with all its reviews. */
export type CinChildProtectionPlan<Value = CinValue> = Placed & {
  readonly startedOn?: Value;
  readonly endedOn?: Value;
  readonly initialCategory?: Value;
  readonly latestCategory?: Value;
  readonly previousPlans?: Value;
  readonly reviewedOn: readonly Value[];
};

/** One run of pre-proceedings with the family group decision-making that was offered; collected from 2026 to 2027. */
export type CinPreProceedings<Value = CinValue> = Placed & {
  readonly startedOn?: Value;
  readonly letterSentOn?: Value;
  readonly meetingOffered?: Value;
  readonly meetingFacilitated?: Value;
  readonly firstMeetingOn?: Value;
  readonly reviewMeetings?: Value;
  readonly stepDecidedOn?: Value;
  readonly outcome?: Value;
  readonly appliedToCourtOn?: Value;
  readonly initialConferenceLetterOn?: Value;
};

/** One episode of need, from referral to closure. */
export type CinDetails<Value = CinValue> = Placed & {
  readonly referredOn?: Value;
  readonly referralSource?: Value;
  readonly primaryNeed?: Value;
  readonly closedOn?: Value;
  readonly reasonForClosure?: Value;
  readonly initialConferenceOn?: Value;
  readonly assessments: readonly CinAssessment<Value>[];
  readonly cinPlans: readonly CinPlan<Value>[];
  readonly section47Enquiries: readonly CinSection47<Value>[];
  readonly noFurtherAction?: Value;
  readonly childProtectionPlans: readonly CinChildProtectionPlan<Value>[];
  readonly preProceedings: readonly CinPreProceedings<Value>[];
};

/** One child of the census. */
export type CinChild<Value = CinValue> = Placed & {
  readonly identifiers: CinIdentifiers<Value>;
  readonly characteristics: CinCharacteristics<Value>;
  readonly details: readonly CinDetails<Value>[];
};
