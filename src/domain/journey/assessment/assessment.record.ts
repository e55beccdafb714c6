import { assessmentFactor } from '#domain/code-sets/assessment-factor.codes.ts';
import { assessmentOutcome } from '#domain/code-sets/assessment-outcome.codes.ts';
import { consentStatus } from '#domain/code-sets/consent-status.codes.ts';
import { seenWhere } from '#domain/code-sets/seen-where.codes.ts';
import { any, is, isAnswered } from '#domain/definition/condition.ts';
import { code, codes, date, groups, prose, record, text, worker, yesNo } from '#domain/definition/field.ts';
import { follow, recordType } from '#domain/definition/record-type.ts';
import { closure } from '../closure/closure.record.ts';
import { assessmentLimit } from '../limits.ts';

/** A child and family assessment under section 17: what life is like for the child, what is risky, what protects, what must change. */
export const assessment = recordType({
  id: 'assessment',
  version: 1,
  title: 'Child and family assessment',
  plural: 'Child and family assessments',
  purpose: 'Finds out with the family what the child needs, and decides what follows.',
  basis: 'Children Act 1989 section 17; Working Together to Safeguard Children 2023, chapter 3 [K]',
  mustFollow: 'referral',
  happenedOn: 'startedOn',
  forSeveralChildren: true,
  fields: {
    startedOn: date({ ask: 'When did the assessment start?', required: 'save' }),
    why: prose({ ask: 'Why are we assessing now?', required: 'complete' }),
    internalReviewOn: date({
      ask: 'When did a manager look at progress?',
      hint: 'The internal review, if there was one',
    }),
    historyUsed: groups(
      {
        entry: record({ ask: 'What happened before', required: 'complete' }),
        meaning: text({ ask: 'What it tells us now', required: 'complete', maxLength: 500 }),
      },
      {
        each: 'event',
        ask: 'Which earlier events matter now?',
        hint: 'Choose from the chronology. What is chosen is linked, not copied.',
      },
    ),
    noHistoryReason: text({ ask: 'If none, why not?', maxLength: 300 }),
    seen: yesNo({ ask: 'Was the child seen?', reasonFor: 'no', own: true, required: 'complete' }),
    seenOn: date({ ask: 'When was the child first seen?', own: true, required: 'complete' }),
    seenBy: worker({ ask: 'Who saw the child?', own: true, required: 'complete' }),
    seenWhere: code(seenWhere, { ask: 'Where was the child seen?', own: true, required: 'complete' }),
    seenAlone: yesNo({ ask: 'Was the child seen alone?', reasonFor: 'no', own: true, required: 'complete' }),
    childsWords: prose({
      ask: 'What did the child say, in their own words?',
      hint: 'For a baby or a child who does not speak: what they showed us',
      own: true,
      required: 'complete',
    }),
    childsWordsOn: date({ ask: 'When did they say it?', own: true, required: 'complete' }),
    identity: prose({
      ask: 'Who is this child?',
      hint: 'Culture, faith, language, ethnicity, disability, gender, what they are proud of',
      own: true,
      required: 'complete',
    }),
    development: prose({ ask: 'How is the child growing and learning?', own: true, required: 'complete' }),
    parentsViews: prose({ ask: 'What do the parents and family say?', required: 'complete' }),
    parentsViewsOn: date({ ask: 'When did they say it?', required: 'complete' }),
    risks: groups(
      {
        what: text({ ask: 'What is the risk?', required: 'complete', maxLength: 500 }),
        howMuch: text({ ask: 'How serious is it?', required: 'complete', maxLength: 500 }),
        howOften: text({ ask: 'How often does it happen?', required: 'complete', maxLength: 300 }),
        impact: text({ ask: 'What does it do to the child?', required: 'complete', maxLength: 500 }),
      },
      { each: 'risk', ask: 'What puts the child at risk?', atLeast: 1, required: 'complete' },
    ),
    protections: groups(
      {
        what: text({ ask: 'What protects the child?', required: 'complete', maxLength: 500 }),
        howWeKnow: text({ ask: 'How do we know?', required: 'complete', maxLength: 500 }),
      },
      { each: 'protection', ask: 'What keeps the child safe?', atLeast: 1, required: 'complete' },
    ),
    analysis: prose({ ask: 'What does all this mean for the child?', required: 'complete' }),
    factors: codes(assessmentFactor, {
      ask: 'Which factors were found at the end of the assessment?',
      required: 'complete',
      alone: '21',
    }),
    outcome: code(assessmentOutcome, { ask: 'What should happen next?', own: true, required: 'complete' }),
    consent: code(consentStatus, { ask: 'Did the family agree to information being shared?', required: 'complete' }),
    consentReason: text({ ask: 'Why not, or why was it not asked?', required: 'complete', maxLength: 300 }),
    copies: groups(
      {
        to: text({ ask: 'Who was given a copy?', required: 'complete', maxLength: 200 }),
        on: date({ ask: 'When?', required: 'complete' }),
      },
      { each: 'copy', ask: 'Who has been given a copy of the assessment?' },
    ),
    authorisedOn: date({ ask: 'Authorised on', setBy: 'sign-off' }),
    authorisedBy: worker({ ask: 'Authorised by', setBy: 'sign-off' }),
  },
  sections: [
    { title: 'Starting', fields: ['startedOn', 'why', 'internalReviewOn'] },
    { title: 'What happened before', fields: ['historyUsed', 'noHistoryReason'] },
    {
      title: 'The child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: [
        'seen',
        'seenOn',
        'seenBy',
        'seenWhere',
        'seenAlone',
        'childsWords',
        'childsWordsOn',
        'identity',
        'development',
      ],
    },
    { title: 'The family', fields: ['parentsViews', 'parentsViewsOn'] },
    { title: 'Risk and protection', fields: ['risks', 'protections'] },
    { title: 'What it means', fields: ['analysis', 'factors', 'outcome'] },
    { title: 'Sharing', fields: ['consent', 'consentReason', 'copies'] },
  ],
  only: {
    noHistoryReason: { op: 'not', of: isAnswered('historyUsed') },
    seenOn: is('seen', 'yes'),
    seenBy: is('seen', 'yes'),
    seenWhere: is('seen', 'yes'),
    seenAlone: is('seen', 'yes'),
    consentReason: { op: 'any', of: [is('consent', 'refused'), is('consent', 'not-sought')] },
  },
  checks: [
    {
      code: 'assessment-history',
      severity: 'error',
      field: 'historyUsed',
      must: { rule: 'holds', condition: any(isAnswered('historyUsed'), isAnswered('noHistoryReason')) },
      message: 'Choose at least one earlier event that matters now, or say why there is none.',
      because: 'Earlier events must be used in an assessment (R020).',
    },
    {
      code: 'assessment-review-before-start',
      severity: 'error',
      field: 'internalReviewOn',
      must: { rule: 'not before', later: 'internalReviewOn', earlier: 'startedOn' },
      message: 'The internal review is dated before the assessment started. Check both dates.',
      because: 'An assessment is reviewed after it starts.',
    },
    {
      code: 'assessment-authorised-before-start',
      severity: 'error',
      field: 'authorisedOn',
      must: { rule: 'not before', later: 'authorisedOn', earlier: 'startedOn' },
      message: 'The assessment is dated as authorised before it started. Check both dates.',
      because: 'An assessment is authorised after it starts.',
    },
  ],
  timescales: [
    {
      id: 'assessment-45-from-referral',
      title: 'Assessment authorised, counted from the referral',
      from: { preceding: 'referral', field: 'referredOn' },
      to: 'authorisedOn',
      limit: assessmentLimit,
      supersededBy: 'closure',
      task: 'Finish the assessment',
    },
    {
      id: 'assessment-45-from-start',
      title: 'Assessment authorised, counted from its start',
      from: { field: 'startedOn' },
      to: 'authorisedOn',
      limit: assessmentLimit,
      supersededBy: 'closure',
      task: 'Finish the assessment',
    },
  ],
  signOff: {
    by: ['team-manager', 'head-of-service'],
    onField: 'authorisedOn',
    byField: 'authorisedBy',
    action: 'Authorise the assessment',
  },
  transitions: [
    follow(closure, {
      when: { op: 'isOneOf', field: 'outcome', values: ['no-further-action', 'early-help'] },
      by: ['team-manager', 'head-of-service'],
      action: 'End the service',
      task: 'Record the closure',
      carries: { closedOn: 'authorisedOn' },
    }),
  ],
  line: 'Child and family assessment: {outcome}',
});
