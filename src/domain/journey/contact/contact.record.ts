import { contactOutcome } from '#domain/code-sets/contact-outcome.codes.ts';
import { contactPurpose } from '#domain/code-sets/contact-purpose.codes.ts';
import { feedbackMethod } from '#domain/code-sets/feedback-method.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { thresholdLevel } from '#domain/code-sets/threshold-level.codes.ts';
import { all, is, isAnswered, isOneOf, not } from '#domain/definition/condition.ts';
import { code, date, instant, prose, text, worker, yesNo } from '#domain/definition/field.ts';
import { follow, recordType } from '#domain/definition/record-type.ts';
import { decisionLimit, feedbackLimit, screeningLimit } from '../limits.ts';
import { referral } from '../referral/referral.record.ts';

/** The source is anonymous or not known: nobody can be told what was decided. */
const nobodyToTell = isOneOf('source', '9', '10');

/** Somebody gets in touch about a child. It becomes a referral only when a manager decides that it meets the criteria. */
export const contact = recordType({
  id: 'contact',
  version: 1,
  title: 'Contact',
  plural: 'Contacts',
  purpose: 'What somebody told us about a child, how it was screened, and what was decided.',
  basis: 'Working Together to Safeguard Children 2023, chapter 3 [K]; Annex A list 1',
  happenedOn: 'receivedAt',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    receivedAt: instant({
      ask: 'When did they get in touch?',
      required: 'save',
      missing: 'Enter when the contact was received',
    }),
    source: code(referralSource, {
      ask: 'Who got in touch?',
      required: 'save',
      missing: 'Say who got in touch',
    }),
    referrer: text({
      ask: 'What are their name and role?',
      recurs: 'each time',
      hint: 'Leave blank if they asked not to be named',
      maxLength: 200,
    }),
    purpose: code(contactPurpose, {
      ask: 'What was it about?',
      required: 'save',
      missing: 'Say what the contact was about',
    }),
    whatWasSaid: prose({ ask: 'What did they say?', required: 'complete', missing: 'Enter what they said' }),
    aboutThisChild: prose({ ask: 'What was said about this child?', own: true }),
    childsWords: prose({
      ask: 'What has the child said, in their own words?',
      hint: 'If anybody has heard it',
      own: true,
    }),
    screenedAt: instant({
      ask: 'When was it screened?',
      required: 'complete',
      missing: 'Enter when the contact was screened',
    }),
    screenedBy: worker({ ask: 'Who screened it?', required: 'complete', missing: 'Choose who screened the contact' }),
    immediateRisk: yesNo({
      ask: 'Is any child at immediate risk?',
      reasonFor: 'yes',
      askReason: 'What is the risk, and what have you done?',
      required: 'complete',
      missing: 'Say whether any child is at immediate risk',
    }),
    historyChecked: prose({
      ask: 'What does the record already tell us?',
      hint: 'Earlier contacts, referrals and plans',
      required: 'complete',
      missing: 'Enter what the record already tells us, or that there is no record',
    }),
    decidedAt: instant({
      ask: 'When was it decided?',
      recurs: 'each time',
      required: 'complete',
      missing: 'Enter when the contact was decided',
    }),
    decidedBy: worker({
      ask: 'Which manager decided?',
      recurs: 'each time',
      roles: ['team-manager', 'head-of-service'],
      required: 'complete',
      missing: 'Choose the manager who decided',
    }),
    level: code(thresholdLevel, {
      ask: 'What level of need is it?',
      own: true,
      required: 'complete',
      missing: 'Choose the level of need',
    }),
    levelReason: text({
      ask: 'Why that level?',
      own: true,
      required: 'complete',
      missing: 'Enter why you chose that level of need',
      maxLength: 500,
    }),
    outcome: code(contactOutcome, {
      ask: 'What was decided for this child?',
      recurs: 'each time',
      own: true,
      required: 'complete',
      missing: 'Say what was decided for this child',
    }),
    referralReason: text({
      ask: 'What is the manager’s reason for referring on information alone?',
      own: true,
      required: 'save',
      missing: 'Enter the manager’s reason for referring on information alone, or choose another outcome',
      maxLength: 500,
    }),
    feedbackSentOn: date({ ask: 'When was the referrer told?', hint: 'Leave blank until they have been', later: true }),
    feedbackMethod: code(feedbackMethod, {
      ask: 'How were they told?',
      later: true,
      required: 'complete',
      missing: 'Say how the referrer was told',
    }),
  },
  sections: [
    { title: 'Getting in touch', fields: ['receivedAt', 'source', 'referrer', 'purpose', 'whatWasSaid'] },
    {
      title: 'Each child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['aboutThisChild', 'childsWords'],
    },
    { title: 'Screening', fields: ['screenedAt', 'screenedBy', 'immediateRisk', 'historyChecked'] },
    { title: 'Decision', fields: ['decidedAt', 'decidedBy'] },
    {
      title: 'Decision for each child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['level', 'levelReason', 'outcome', 'referralReason'],
    },
    { title: 'Telling the referrer', fields: ['feedbackSentOn', 'feedbackMethod'] },
  ],
  only: {
    // R003: a notice or a piece of information is no referral; a manager who makes one of it says why.
    referralReason: all(is('purpose', 'information-only'), is('outcome', 'referral')),
    feedbackSentOn: not(nobodyToTell),
    feedbackMethod: isAnswered('feedbackSentOn'),
  },
  checks: [
    {
      code: 'contact-screened-before',
      severity: 'error',
      field: 'screenedAt',
      must: { rule: 'not before', later: 'screenedAt', earlier: 'receivedAt' },
      message: 'The contact is dated as screened before it was received. Check both times.',
      because: 'A contact is screened after it comes in.',
    },
    {
      code: 'contact-decided-before',
      severity: 'error',
      field: 'decidedAt',
      must: { rule: 'not before', later: 'decidedAt', earlier: 'screenedAt' },
      message: 'The decision is dated before the screening. Check both times.',
      because: 'A contact is decided after it is screened.',
    },
    {
      code: 'contact-risk-not-referred',
      severity: 'query',
      field: 'outcome',
      only: all(is('immediateRisk', 'yes'), isAnswered('outcome')),
      must: { rule: 'holds', condition: is('outcome', 'referral') },
      message: 'A child is at immediate risk, and this child was not referred. Check the outcome.',
      because: 'A child at immediate risk needs a referral, unless the risk is another child’s.',
    },
    {
      code: 'contact-acute-not-referred',
      severity: 'query',
      field: 'outcome',
      only: all(is('level', '4'), isAnswered('outcome')),
      must: { rule: 'holds', condition: is('outcome', 'referral') },
      message: 'The need is at level 4, and this child was not referred. Check the level and the outcome.',
      because: 'Level 4 means that statutory help is needed (R043).',
    },
    {
      code: 'contact-feedback-before',
      severity: 'error',
      field: 'feedbackSentOn',
      must: { rule: 'not before', later: 'feedbackSentOn', earlier: 'decidedAt' },
      message: 'The referrer is dated as told before anything was decided. Check both dates.',
      because: 'Feedback tells the referrer what was decided (R040).',
    },
  ],
  timescales: [
    {
      id: 'contact-screened',
      title: 'Contact screened',
      from: { field: 'receivedAt' },
      to: 'screenedAt',
      limit: screeningLimit,
      task: 'Screen the contact',
    },
    {
      id: 'contact-decided',
      title: 'Contact decided',
      from: { field: 'receivedAt' },
      to: 'decidedAt',
      limit: decisionLimit,
      task: 'Decide the contact',
    },
    {
      id: 'feedback-to-referrer',
      title: 'Referrer told what was decided',
      from: { field: 'decidedAt' },
      to: 'feedbackSentOn',
      limit: feedbackLimit,
      only: not(nobodyToTell),
      notApplicable: 'The referrer is anonymous or not known, so there is nobody to tell.',
      task: 'Tell the referrer what was decided',
    },
  ],
  transitions: [
    follow(referral, {
      when: is('outcome', 'referral'),
      by: ['front-door-worker', 'team-manager', 'head-of-service'],
      action: 'Make a referral',
      task: 'Make the referral',
      carries: { referredOn: 'decidedAt', source: 'source', referrer: 'referrer' },
    }),
  ],
  line: 'Contact from {source}[. {outcome}]',
});
