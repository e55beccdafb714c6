import { primaryNeed } from '#domain/code-sets/primary-need.codes.ts';
import { referralNextStep } from '#domain/code-sets/referral-next-step.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { is } from '#domain/definition/condition.ts';
import { code, date, prose, text, worker, yesNo } from '#domain/definition/field.ts';
import { follow, recordType } from '#domain/definition/record-type.ts';
import { assessment } from '../assessment/assessment.record.ts';
import { childInNeedPlan } from '../child-in-need-plan/child-in-need-plan.record.ts';
import { closure } from '../closure/closure.record.ts';
import { decisionLimit } from '../limits.ts';

/** A request for services that meets the criteria. Whether it is a re-referral is computed from the dates, never chosen (R039). */
export const referral = recordType({
  id: 'referral',
  version: 1,
  title: 'Referral',
  plural: 'Referrals',
  purpose: 'A request for children’s social care that a manager has accepted as one. Opens an episode of need.',
  basis: 'Children Act 1989 section 17; CIN census CINdetails, 2025-26 [V]',
  happenedOn: 'referredOn',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    referredOn: date({
      ask: 'When was the referral made?',
      required: 'save',
      missing: 'Enter when the referral was made',
    }),
    source: code(referralSource, { ask: 'Who made it?', required: 'save', missing: 'Say who made the referral' }),
    referrer: text({
      ask: 'What are their name and role?',
      recurs: 'each time',
      hint: 'Leave blank if they asked not to be named',
      maxLength: 200,
    }),
    concern: prose({
      ask: 'What is the referrer worried about?',
      required: 'complete',
      missing: 'Enter what the referrer is worried about',
    }),
    decidedOn: date({
      ask: 'When was it decided what follows?',
      required: 'complete',
      missing: 'Enter when it was decided what follows',
    }),
    decidedBy: worker({
      ask: 'Which manager decided?',
      recurs: 'each time',
      roles: ['team-manager', 'head-of-service'],
      required: 'complete',
      missing: 'Choose the manager who decided',
    }),
    primaryNeed: code(primaryNeed, {
      ask: 'What is the child’s main need?',
      hint: 'The first that applies, from the top of the list',
      own: true,
      required: 'complete',
      missing: 'Choose the child’s main need',
    }),
    noFurtherAction: yesNo({
      ask: 'Does it end here, with no further action?',
      own: true,
      required: 'complete',
      missing: 'Say whether it ends here, with no further action',
    }),
    nextStep: code(referralNextStep, {
      ask: 'What follows?',
      own: true,
      required: 'complete',
      missing: 'Say what follows the referral',
    }),
    decisionReason: text({
      ask: 'Why was that decided for this child?',
      own: true,
      required: 'complete',
      missing: 'Enter why that was decided for this child',
      maxLength: 500,
    }),
  },
  sections: [
    { title: 'The request', fields: ['referredOn', 'source', 'referrer', 'concern'] },
    { title: 'The decision', fields: ['decidedOn', 'decidedBy'] },
    {
      title: 'Decision for each child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['primaryNeed', 'noFurtherAction', 'nextStep', 'decisionReason'],
    },
  ],
  only: { nextStep: is('noFurtherAction', 'no') },
  checks: [
    {
      code: 'referral-decided-before',
      severity: 'error',
      field: 'decidedOn',
      must: { rule: 'not before', later: 'decidedOn', earlier: 'referredOn' },
      message: 'The decision is dated before the referral was made. Check both dates.',
      because: 'A referral is decided after it is made.',
    },
  ],
  timescales: [
    {
      id: 'referral-decided',
      title: 'Referral decided',
      from: { field: 'referredOn' },
      to: 'decidedOn',
      limit: decisionLimit,
      task: 'Decide the referral',
    },
  ],
  transitions: [
    follow(assessment, {
      when: is('nextStep', 'assessment'),
      by: ['social-worker', 'team-manager', 'head-of-service'],
      action: 'Start the assessment',
      task: 'Start the assessment',
      carries: { startedOn: 'decidedOn' },
    }),
    follow(closure, { by: ['team-manager', 'head-of-service'], action: 'End the service' }),
    follow(childInNeedPlan, {
      when: is('noFurtherAction', 'no'),
      by: ['social-worker', 'team-manager', 'head-of-service'],
      action: 'Write a child in need plan',
    }),
  ],
  line: 'Referral from {source}[. Main need: {primaryNeed}]',
});
