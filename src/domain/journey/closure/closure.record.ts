import { reasonForClosure } from '#domain/code-sets/reason-for-closure.codes.ts';
import { code, date, prose, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/** The end of an episode of need: what a manager decides when a child no longer needs the service. */
export const closure = recordType({
  id: 'closure',
  version: 1,
  title: 'Closure',
  plural: 'Closures',
  purpose: 'Ends an episode of need, with the reason. A manager’s decision, never a timer’s.',
  basis: 'CIN census CINclosureDate and ReasonForClosure, 2025-26 [V]',
  mustFollow: 'referral',
  happenedOn: 'closedOn',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    closedOn: date({ ask: 'When did the service end?', required: 'save', missing: 'Enter when the service ended' }),
    decidedBy: worker({
      ask: 'Which manager decided?',
      recurs: 'each time',
      roles: ['team-manager', 'head-of-service'],
      required: 'complete',
      missing: 'Choose the manager who decided',
    }),
    reason: code(reasonForClosure, {
      ask: 'Why did it end for this child?',
      own: true,
      required: 'complete',
      missing: 'Choose why the service ended',
    }),
    rationale: prose({
      ask: 'Why is it right to end now?',
      hint: 'What has changed, what is still a worry, and who will notice if things get worse',
      own: true,
      required: 'complete',
      missing: 'Enter why it is right to end now',
    }),
  },
  sections: [
    { title: 'Ending the service', fields: ['closedOn', 'decidedBy'] },
    {
      title: 'Each child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['reason', 'rationale'],
    },
  ],
  line: 'Service ended[: {reason}]',
});
