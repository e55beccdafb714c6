import { notificationKind } from '#domain/code-sets/notification-kind.codes.ts';
import { notificationOutcome } from '#domain/code-sets/notification-outcome.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { riskGrade } from '#domain/code-sets/risk-grade.codes.ts';
import { is, isOneOf } from '#domain/definition/condition.ts';
import { code, date, instant, prose, text, worker, yesNo } from '#domain/definition/field.ts';
import { follow, recordType } from '#domain/definition/record-type.ts';
import { contact } from '../contact/contact.record.ts';
import { notificationReviewLimit } from '../limits.ts';

/** Another agency tells us that something happened. It is counted on its own, never among contacts or referrals (R003, R044). */
export const notification = recordType({
  id: 'notification',
  version: 1,
  title: 'Notification',
  plural: 'Notifications',
  purpose: 'A notice from the police or another agency, graded, triaged and looked at by a social worker.',
  basis: 'Inspection 2018, paragraph 6: timescale and social work oversight for every police notice (R041, R042) [L]',
  happenedOn: 'receivedAt',
  forSeveralChildren: true,
  fields: {
    receivedAt: instant({ ask: 'When did it arrive?', required: 'save' }),
    kind: code(notificationKind, { ask: 'What is it about?', required: 'save' }),
    source: code(referralSource, { ask: 'Who sent it?', required: 'save' }),
    reference: text({ ask: 'Their reference number', maxLength: 60 }),
    happenedAt: instant({ ask: 'When did it happen?' }),
    summary: prose({ ask: 'What does it say?', required: 'complete' }),
    grade: code(riskGrade, { ask: 'What grade did the police give?', required: 'complete' }),
    triageGrade: code(riskGrade, { ask: 'What grade did triage find?', required: 'complete' }),
    triagedAt: instant({ ask: 'When was it triaged?', required: 'complete' }),
    triagedBy: worker({ ask: 'Who triaged it?', required: 'complete' }),
    missingFrom: text({ ask: 'Where was the child missing from?', required: 'complete', maxLength: 200 }),
    missingSince: instant({ ask: 'When was the child last seen?', required: 'complete' }),
    returnedAt: instant({ ask: 'When did the child come back?' }),
    alternativeOffered: yesNo({
      ask: 'Was somewhere else to stay offered, instead of custody?',
      reasonFor: 'no',
      own: true,
      required: 'complete',
    }),
    aboutThisChild: prose({ ask: 'Where was this child, and what did it mean for them?', own: true }),
    reviewedBy: worker({ ask: 'Which social worker looked at it?', required: 'complete' }),
    reviewedOn: date({ ask: 'When did they look at it?', required: 'complete' }),
    outcome: code(notificationOutcome, { ask: 'What was decided for this child?', own: true, required: 'complete' }),
    outcomeReason: text({ ask: 'Why?', own: true, required: 'complete', maxLength: 500 }),
  },
  sections: [
    { title: 'The notice', fields: ['receivedAt', 'kind', 'source', 'reference', 'happenedAt', 'summary', 'grade'] },
    { title: 'Missing', fields: ['missingFrom', 'missingSince', 'returnedAt'] },
    { title: 'Triage', guidance: 'Before it goes to anybody else.', fields: ['triageGrade', 'triagedAt', 'triagedBy'] },
    { title: 'Each child', fields: ['aboutThisChild', 'alternativeOffered'] },
    { title: 'Social work review', fields: ['reviewedBy', 'reviewedOn', 'outcome', 'outcomeReason'] },
  ],
  only: {
    grade: is('kind', 'police-domestic-abuse'),
    triageGrade: is('kind', 'police-domestic-abuse'),
    triagedAt: is('kind', 'police-domestic-abuse'),
    triagedBy: is('kind', 'police-domestic-abuse'),
    missingFrom: is('kind', 'missing'),
    missingSince: is('kind', 'missing'),
    returnedAt: is('kind', 'missing'),
    alternativeOffered: is('kind', 'custody'),
    reviewedBy: isOneOf('kind', 'police-domestic-abuse', 'missing', 'custody'),
    reviewedOn: isOneOf('kind', 'police-domestic-abuse', 'missing', 'custody'),
  },
  checks: [
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
  ],
  timescales: [
    {
      id: 'notification-reviewed',
      title: 'Notification looked at by a social worker',
      from: { field: 'receivedAt' },
      to: 'reviewedOn',
      limit: notificationReviewLimit,
      only: isOneOf('kind', 'police-domestic-abuse', 'missing', 'custody'),
      notApplicable: 'Only police, missing and custody notices need a social worker’s review.',
      task: 'Review the notification',
    },
  ],
  transitions: [
    follow(contact, {
      when: is('outcome', 'contact'),
      by: ['front-door-worker', 'social-worker', 'team-manager', 'head-of-service'],
      action: 'Make a contact',
      task: 'Make the contact',
      carries: { receivedAt: 'receivedAt', source: 'source' },
    }),
  ],
  line: 'Notification, {kind}: {outcome}',
});
