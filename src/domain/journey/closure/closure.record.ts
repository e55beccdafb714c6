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
  fields: {
    closedOn: date({ ask: 'When did the service end?', required: 'save' }),
    reason: code(reasonForClosure, { ask: 'Why did it end?', required: 'complete' }),
    decidedBy: worker({ ask: 'Which manager decided?', required: 'complete' }),
    rationale: prose({
      ask: 'Why is it safe to end now?',
      hint: 'What has changed, what is still a worry, and who will notice if things get worse',
      required: 'complete',
    }),
  },
  sections: [{ title: 'Closing', fields: ['closedOn', 'reason', 'decidedBy', 'rationale'] }],
  line: 'Service ended: {reason}',
  forSeveralChildren: true,
});
