import { notificationKind } from '#domain/code-sets/notification-kind.codes.ts';
import { notificationOutcome } from '#domain/code-sets/notification-outcome.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { riskGrade } from '#domain/code-sets/risk-grade.codes.ts';
import { all, any, is, isAnswered, isOneOf, not } from '#domain/definition/condition.ts';
import { code, date, instant, prose, text, worker, yesNo } from '#domain/definition/field.ts';
import { follow, recordType } from '#domain/definition/record-type.ts';
import { contact } from '../contact/contact.record.ts';
import { notificationReviewLimit } from '../limits.ts';

const isDomesticAbuse = is('kind', 'police-domestic-abuse');
const isMissing = is('kind', 'missing');
/** The notices that a social worker must look at, whatever their grade (R041). */
const needsReview = isOneOf('kind', 'police-domestic-abuse', 'missing', 'custody');

/** Another agency tells us that something happened. It is counted on its own, never among contacts or referrals (R003, R044). */
export const notification = recordType({
  id: 'notification',
  version: 1,
  title: 'Notification',
  plural: 'Notifications',
  purpose: 'A notice from the police or another agency, graded, triaged and looked at by a social worker.',
  basis: 'Inspection 2018, paragraph 6: timescale and social work oversight for every police notice (R041, R042) [L]',
  happenedOn: 'receivedAt',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    receivedAt: instant({
      ask: 'When did it arrive?',
      required: 'save',
      missing: 'Enter when the notification arrived',
    }),
    kind: code(notificationKind, {
      ask: 'What is it about?',
      recurs: 'each time',
      required: 'save',
      missing: 'Say what it is about',
    }),
    source: code(referralSource, { ask: 'Who sent it?', required: 'save', missing: 'Say who sent it' }),
    reference: text({ ask: 'What is their reference number?', maxLength: 60 }),
    happenedAt: instant({ ask: 'When did it happen?', recurs: 'each time', hint: 'As the notice says' }),
    summary: prose({ ask: 'What does it say?', required: 'complete', missing: 'Enter what the notification says' }),
    grade: code(riskGrade, {
      ask: 'What grade did the police give?',
      required: 'complete',
      missing: 'Choose the grade the police gave',
    }),
    missingFrom: text({
      ask: 'Where was the child missing from?',
      hint: 'Home, a placement, a school',
      required: 'complete',
      missing: 'Enter where the child was missing from',
      maxLength: 200,
    }),
    missingSince: instant({
      ask: 'When was the child last seen?',
      required: 'complete',
      missing: 'Enter when the child was last seen',
    }),
    returnedAt: instant({
      later: true,
      ask: 'When did the child come back?',
      hint: 'Leave blank while the child is missing',
    }),
    triageGrade: code(riskGrade, {
      ask: 'What grade did triage find?',
      required: 'complete',
      missing: 'Choose the grade that triage found',
    }),
    triagedAt: instant({
      ask: 'When was it triaged?',
      required: 'complete',
      missing: 'Enter when the notification was triaged',
    }),
    triagedBy: worker({ ask: 'Who triaged it?', required: 'complete', missing: 'Choose who triaged it' }),
    aboutThisChild: prose({ ask: 'Where was this child, and what did it mean for them?', own: true }),
    alternativeOffered: yesNo({
      ask: 'Was somewhere else to stay offered, instead of custody?',
      reasonFor: 'no',
      own: true,
      required: 'complete',
      missing: 'Say whether somewhere else to stay was offered',
    }),
    reviewedBy: worker({
      ask: 'Which social worker looked at it?',
      roles: ['social-worker', 'team-manager', 'head-of-service'],
      required: 'complete',
      missing: 'Choose the social worker who looked at it',
    }),
    reviewedOn: date({
      ask: 'When did they look at it?',
      required: 'complete',
      missing: 'Enter when the social worker looked at it',
    }),
    outcome: code(notificationOutcome, {
      ask: 'What was decided for this child?',
      recurs: 'each time',
      own: true,
      required: 'complete',
      missing: 'Say what was decided for this child',
    }),
    outcomeReason: text({
      ask: 'Why was that decided?',
      own: true,
      required: 'complete',
      missing: 'Enter why that was decided',
      maxLength: 500,
    }),
  },
  sections: [
    { title: 'The notice', fields: ['receivedAt', 'kind', 'source', 'reference', 'happenedAt', 'summary', 'grade'] },
    { title: 'Missing', fields: ['missingFrom', 'missingSince', 'returnedAt'] },
    { title: 'Triage', guidance: 'Before it goes to anybody else.', fields: ['triageGrade', 'triagedAt', 'triagedBy'] },
    {
      title: 'Each child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['aboutThisChild', 'alternativeOffered'],
    },
    { title: 'Social work review', fields: ['reviewedBy', 'reviewedOn'] },
    {
      title: 'Outcome for each child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['outcome', 'outcomeReason'],
    },
  ],
  only: {
    grade: isDomesticAbuse,
    triageGrade: isDomesticAbuse,
    triagedAt: isDomesticAbuse,
    triagedBy: isDomesticAbuse,
    missingFrom: isMissing,
    missingSince: isMissing,
    returnedAt: isMissing,
    alternativeOffered: is('kind', 'custody'),
    reviewedBy: needsReview,
    reviewedOn: needsReview,
  },
  checks: [
    {
      code: 'notification-happened-after',
      severity: 'error',
      field: 'happenedAt',
      must: { rule: 'not before', later: 'receivedAt', earlier: 'happenedAt' },
      message: 'What happened is dated after the notification arrived. Check both times.',
      because: 'A notification tells of what has happened.',
    },
    {
      code: 'notification-missing-after',
      severity: 'error',
      field: 'missingSince',
      must: { rule: 'not before', later: 'receivedAt', earlier: 'missingSince' },
      message: 'The child is dated as last seen after the notification arrived. Check both times.',
      because: 'A child is reported missing after they were last seen.',
    },
    {
      code: 'notification-returned-before',
      severity: 'error',
      field: 'returnedAt',
      must: { rule: 'not before', later: 'returnedAt', earlier: 'missingSince' },
      message: 'The child is dated as back before they were last seen. Check both times.',
      because: 'A child comes back after going missing.',
    },
    {
      code: 'notification-triaged-before',
      severity: 'error',
      field: 'triagedAt',
      must: { rule: 'not before', later: 'triagedAt', earlier: 'receivedAt' },
      message: 'The notification is dated as triaged before it arrived. Check both times.',
      because: 'A notification is triaged after it comes in.',
    },
    {
      code: 'notification-reviewed-before',
      severity: 'error',
      field: 'reviewedOn',
      must: { rule: 'not before', later: 'reviewedOn', earlier: 'receivedAt' },
      message: 'The notification is dated as reviewed before it arrived. Check both dates.',
      because: 'A social worker looks at a notification after it comes in (R041).',
    },
    {
      code: 'notification-reviewed-before-triage',
      severity: 'error',
      field: 'reviewedOn',
      must: { rule: 'not before', later: 'reviewedOn', earlier: 'triagedAt' },
      message: 'The notification is dated as reviewed before it was triaged. Check both dates.',
      because: 'A domestic abuse notice is triaged before it goes to anybody else (R042).',
    },
  ],
  timescales: [
    {
      id: 'notification-reviewed',
      title: 'Notification looked at by a social worker',
      from: { field: 'receivedAt' },
      to: 'reviewedOn',
      limit: notificationReviewLimit,
      only: needsReview,
      notApplicable: 'Only police, missing and custody notices need a social worker’s review.',
      task: 'Review the notification',
    },
  ],
  transitions: [
    follow(contact, {
      // R042: the front door receives no domestic abuse notice that has not been triaged.
      when: all(is('outcome', 'contact'), any(not(isDomesticAbuse), isAnswered('triagedAt'))),
      by: ['front-door-worker', 'social-worker', 'team-manager', 'head-of-service'],
      action: 'Make a contact',
      task: 'Make the contact',
      carries: { receivedAt: 'receivedAt', source: 'source' },
    }),
  ],
  line: 'Notification ({kind})[. {outcome}]',
});
