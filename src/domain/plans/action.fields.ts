import { actionOwner } from '#domain/code-sets/action-owner.codes.ts';
import { actionState } from '#domain/code-sets/action-state.codes.ts';
import { is, isOneOf, not } from '#domain/definition/condition.ts';
import { code, date, person, text, worker } from '#domain/definition/field.ts';

/** Who does it, and by which day: what everything that is to be done must say (R052, R078, R082). */
const whoAndWhen = {
  who: code(actionOwner, { ask: 'Who will do it?', required: 'complete', missing: 'Choose who will do it' }),
  worker: worker({
    ask: 'Which worker?',
    required: 'complete',
    missing: 'Choose the worker who will do it',
  }),
  person: person({
    ask: 'Who of the family?',
    required: 'complete',
    missing: 'Choose who of the family will do it',
  }),
  service: text({
    ask: 'Which service, and who there?',
    required: 'complete',
    missing: 'Enter the service that will do it, and who there',
    maxLength: 150,
  }),
  by: date({
    ask: 'By what day?',
    hint: 'For example, 27 3 2026',
    required: 'complete',
    missing: 'Enter the day by which it will be done',
    mayBeFuture: true,
    instead: 'If it goes on and on, give the day on which we will look together at whether it is happening',
  }),
} as const;

/** The questions of one thing that a plan says will be done. */
export const actionFields = {
  what: text({
    ask: 'What will be done?',
    required: 'complete',
    missing: 'Enter what will be done',
    maxLength: 300,
  }),
  ...whoAndWhen,
  family: text({
    ask: 'What is expected of the family?',
    hint: 'In words they would use. If nothing is, say so',
    required: 'complete',
    missing: 'Enter what is expected of the family, or that nothing is',
    maxLength: 300,
  }),
  howWeTell: text({ ask: 'How will we see that it was done?', maxLength: 200 }),
} as const;

/** The questions of one decision of a review. */
export const decisionFields = {
  what: text({ ask: 'What was decided?', required: 'complete', missing: 'Enter what was decided', maxLength: 300 }),
  ...whoAndWhen,
} as const;

/** When each way of naming who does it is asked. */
export const ownerOnly = {
  worker: is('who', 'worker'),
  person: is('who', 'family'),
  service: is('who', 'service'),
} as const;

/** What is asked when something that was to be done is looked at again. */
export const progressFields = {
  state: code(actionState, {
    ask: 'What has become of it?',
    required: 'complete',
    missing: 'Say what has become of it',
  }),
  doneOn: date({ ask: 'When was it done?', required: 'complete', missing: 'Enter the day on which it was done' }),
  why: text({
    ask: 'Why?',
    required: 'complete',
    missing: 'Enter why it is stuck or no longer needed',
    maxLength: 300,
  }),
} as const;

/** When each of them is asked. */
export const progressOnly = { doneOn: is('state', 'done'), why: isOneOf('state', 'stuck', 'not-needed') } as const;

/** It is still to be done: it goes on to the next record. */
export const stillOpen = not(isOneOf('state', 'done', 'not-needed'));
