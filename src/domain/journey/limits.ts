import { days, type Limit, months, sameWorkingDay, workingDays } from '#domain/definition/timescale.ts';

/** Working Together's decision on a contact or referral within one working day of receipt. */
export const decisionLimit: Limit = {
  id: 'contact-decision',
  kind: 'statutory',
  values: [
    {
      from: '2010-04-01',
      within: workingDays(1),
      basis: 'Working Together to Safeguard Children 2023, chapter 3: a decision within one working day of receipt [K]',
    },
  ],
};

/** Screening on the working day a contact comes in: a local standard (R038). */
export const screeningLimit: Limit = {
  id: 'contact-screening',
  kind: 'local',
  values: [
    {
      from: '1990-01-01',
      within: sameWorkingDay,
      basis: 'Local standard: screened on the working day it is received [L]',
    },
  ],
};

/** Telling the referrer what was decided: a local standard (R040). */
export const feedbackLimit: Limit = {
  id: 'feedback-to-referrer',
  kind: 'local',
  values: [
    {
      from: '1990-01-01',
      within: workingDays(5),
      basis: 'Local standard: the referrer is told within five working days of the decision [L]',
    },
  ],
};

/** A social worker's look at every police notification, whatever its grade: a local standard (R041). */
export const notificationReviewLimit: Limit = {
  id: 'notification-review',
  kind: 'local',
  values: [
    {
      from: '1990-01-01',
      within: workingDays(3),
      basis: 'Local standard: reviewed by a social worker within three working days [L]',
    },
  ],
};

/** The longest an assessment may take. Before it, an initial and a core assessment had limits of their own. */
export const assessmentLimit: Limit = {
  id: 'assessment',
  kind: 'statutory',
  values: [
    {
      from: '2013-04-15',
      within: workingDays(45),
      basis:
        'Working Together to Safeguard Children 2013, chapter 1, and 2023, chapter 3: 45 working days at most from referral [K]',
    },
  ],
};

/** How old a review of the chronology may be (R018). */
export const chronologyLimit: Limit = {
  id: 'chronology-review',
  kind: 'local',
  values: [
    { from: '1990-01-01', within: months(6), basis: 'Inspection 2010: a chronology up to date within six months [L]' },
  ],
};

/** How long ago the last management decision about a child in need may be (R057). */
export const managementOversightLimit: Limit = {
  id: 'management-oversight',
  kind: 'local',
  values: [{ from: '1990-01-01', within: days(28), basis: 'Local standard: a management decision every 28 days [L]' }],
};

/** How long a child who is held may go without being thought about in supervision (R081). */
export const supervisionLimit: Limit = {
  id: 'supervision',
  kind: 'local',
  values: [
    {
      from: '1990-01-01',
      within: days(28),
      basis: 'Local standard: supervision about each child every four weeks [L]',
    },
  ],
};

/** How long a child may go unseen before the list of silence marks it: a local standard (R021). */
export const seenLimit: Limit = {
  id: 'seen',
  kind: 'local',
  values: [{ from: '1990-01-01', within: days(28), basis: 'Local standard: seen every four weeks [L]' }],
};

/** How long a child may go without being seen alone before the list of silence marks it: a local standard (R021). */
export const seenAloneLimit: Limit = {
  id: 'seen-alone',
  kind: 'local',
  values: [{ from: '1990-01-01', within: days(28), basis: 'Local standard: seen alone every four weeks [L]' }],
};

/** How long a child’s own words may be missing before the list of silence marks it: a local standard (R023). */
export const childsWordsLimit: Limit = {
  id: 'childs-words',
  kind: 'local',
  values: [
    { from: '1990-01-01', within: days(28), basis: 'Local standard: the child’s own words every four weeks [L]' },
  ],
};

/** How long a child in need plan may go on before it is looked at again: no law says, practice is three months (R058). */
export const planReviewLimit: Limit = {
  id: 'child-in-need-plan-review',
  kind: 'local',
  values: [{ from: '1990-01-01', within: months(3), basis: 'Local standard: reviewed every three months [L]' }],
};

/** How far apart an event and its entry may lie before the entry is called late (R037). */
export const lateEntryLimit: Limit = {
  id: 'late-entry',
  kind: 'local',
  values: [
    { from: '1990-01-01', within: days(3), basis: 'Local standard: written up within three days of the event [L]' },
  ],
};

/** Writing up the minutes of a family meeting: a local standard (R070). */
export const minutesWrittenLimit: Limit = {
  id: 'minutes-written',
  kind: 'local',
  values: [
    {
      from: '1990-01-01',
      within: workingDays(5),
      basis: 'Local standard: minutes written up within five working days of the meeting [L]',
    },
  ],
};

/** Approving the minutes of a family meeting: a local standard (R070). */
export const minutesApprovedLimit: Limit = {
  id: 'minutes-approved',
  kind: 'local',
  values: [
    {
      from: '1990-01-01',
      within: workingDays(10),
      basis: 'Local standard: minutes approved within ten working days of the meeting [L]',
    },
  ],
};

/** Sending out the minutes of a family meeting: a local standard, after the review record’s 20 working days in care (R070). */
export const minutesDistributedLimit: Limit = {
  id: 'minutes-distributed',
  kind: 'local',
  values: [
    {
      from: '1990-01-01',
      within: workingDays(20),
      basis:
        'Local standard: minutes sent out within twenty working days of the meeting [L]; of a looked-after review, IRO Handbook 2010 [K]',
    },
  ],
};

/** Every limit, for settings and the data dictionary. */
export const limits: readonly Limit[] = [
  screeningLimit,
  decisionLimit,
  feedbackLimit,
  notificationReviewLimit,
  assessmentLimit,
  chronologyLimit,
  managementOversightLimit,
  supervisionLimit,
  seenLimit,
  seenAloneLimit,
  childsWordsLimit,
  planReviewLimit,
  lateEntryLimit,
  minutesWrittenLimit,
  minutesApprovedLimit,
  minutesDistributedLimit,
];
