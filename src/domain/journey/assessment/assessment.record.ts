import { all, any, is, isAnswered, isOneOf, not } from '#domain/definition/condition.ts';
import { follow, recordType } from '#domain/definition/record-type.ts';
import { childInNeedPlan } from '../child-in-need-plan/child-in-need-plan.record.ts';
import { closure } from '../closure/closure.record.ts';
import { assessmentLimit } from '../limits.ts';
import { assessmentFields } from './assessment.fields.ts';

/** What a child said, and where and by whom they were seen, can be told only of a child who was seen; of another, why not. */
const wasSeen = is('seen', 'yes');

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
  fields: assessmentFields,
  sections: [
    { title: 'Starting', fields: ['startedOn', 'why', 'internalReviewOn'] },
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
    {
      title: 'What happened before',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['historyUsed', 'noHistoryReason'],
    },
    {
      title: 'Risk and protection',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['risks', 'protections'],
    },
    {
      title: 'What it means',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['analysis', 'factors', 'outcome'],
    },
    { title: 'Sharing', fields: ['consent', 'consentReason', 'copies'] },
  ],
  only: {
    noHistoryReason: not(isAnswered('historyUsed')),
    seenOn: wasSeen,
    seenBy: wasSeen,
    seenWhere: wasSeen,
    seenAlone: wasSeen,
    childsWords: wasSeen,
    childsWordsOn: wasSeen,
    consentReason: isOneOf('consent', 'refused', 'not-sought'),
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
      code: 'assessment-seen-before-start',
      severity: 'query',
      field: 'seenOn',
      must: { rule: 'not before', later: 'seenOn', earlier: 'startedOn' },
      message: 'The child is dated as first seen before the assessment started. Check both dates.',
      because: 'Seeing the child is part of the assessment (R021).',
    },
    {
      code: 'assessment-no-factors',
      severity: 'query',
      field: 'factors',
      only: all(is('factors', '21'), isAnswered('outcome')),
      must: { rule: 'holds', condition: is('outcome', 'no-further-action') },
      message: 'No factors were identified, and yet more is to happen. Check the factors and what should happen next.',
      because: '“No factors identified” is only for an assessment after which no further action is taken.',
    },
    {
      code: 'assessment-authorised-before-start',
      severity: 'error',
      field: 'authorisedOn',
      must: { rule: 'not before', later: 'authorisedOn', earlier: 'startedOn' },
      message: 'The assessment is dated as authorised before it started. Check both dates.',
      because: 'An assessment is authorised after it starts.',
    },
    {
      code: 'assessment-authorised-before-seen',
      severity: 'error',
      field: 'authorisedOn',
      must: { rule: 'not before', later: 'authorisedOn', earlier: 'seenOn' },
      message: 'The assessment is dated as authorised before the child was first seen. Check both dates.',
      because: 'Seeing the child is part of the assessment (R021).',
    },
  ],
  timescales: [
    {
      id: 'assessment-from-referral',
      title: 'Assessment authorised, counted from the referral',
      from: { preceding: 'referral', field: 'referredOn' },
      to: 'authorisedOn',
      limit: assessmentLimit,
      supersededBy: 'closure',
      task: 'Finish the assessment',
    },
    {
      id: 'assessment-from-start',
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
      when: isOneOf('outcome', 'no-further-action', 'early-help'),
      by: ['team-manager', 'head-of-service'],
      action: 'End the service',
      task: 'Record the closure',
      carries: { closedOn: 'authorisedOn' },
    }),
    follow(childInNeedPlan, {
      when: is('outcome', 'child-in-need'),
      by: ['social-worker', 'team-manager', 'head-of-service'],
      action: 'Write the child in need plan',
      task: 'Write the child in need plan',
      carries: { startedOn: 'authorisedOn' },
    }),
  ],
  line: 'Child and family assessment[: {outcome}]',
});
