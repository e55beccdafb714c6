import { is, isAnswered, not } from '#domain/definition/condition.ts';
import {
  type Codes,
  code,
  codes,
  date,
  groups,
  instant,
  number,
  person,
  prose,
  record,
  team,
  text,
  worker,
  yesNo,
} from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/** Colours to choose from: one out of use, one not yet in use, one that means none. */
export const colours: Codes<'red' | 'blue' | 'grey' | 'green' | 'none'> = {
  id: 'colour',
  title: 'Colour',
  codes: [
    { code: 'red', label: 'Red' },
    { code: 'blue', label: 'Blue' },
    { code: 'grey', label: 'Grey', until: '2020-04-01' },
    { code: 'green', label: 'Green', from: '2030-04-01' },
    { code: 'none', label: 'No colour' },
  ],
};

/** A record type with a field of every kind, for tests of what serves all record types. */
export const specimen = recordType({
  id: 'specimen',
  version: 1,
  title: 'Specimen',
  plural: 'Specimens',
  purpose: 'Shows every kind of field.',
  basis: 'None: invented for tests',
  happenedOn: 'happenedAt',
  forSeveralChildren: true,
  fields: {
    happenedAt: instant({ ask: 'When did it happen?', required: 'save', missing: 'Enter when it happened' }),
    colour: code(colours, { ask: 'Which colour?', required: 'complete' }),
    colours: codes(colours, { ask: 'Which colours?', alone: 'none' }),
    name: text({ ask: 'What is it called?', maxLength: 10 }),
    story: prose({ ask: 'What happened?', required: 'complete', missing: 'Enter what happened' }),
    times: number({ ask: 'How many times?', min: 1, max: 9, unit: 'times' }),
    by: worker({ ask: 'Who did it?' }),
    of: team({ ask: 'Which team?' }),
    lookedAtOn: date({ ask: 'When was it looked at?' }),
    nextOn: date({ ask: 'When is the next one?', mayBeFuture: true }),
    seen: yesNo({
      ask: 'Was the child seen?',
      reasonFor: 'no',
      own: true,
      required: 'complete',
      missing: 'Say whether the child was seen',
    }),
    seenOn: date({ ask: 'When was the child seen?', own: true, required: 'complete' }),
    notes: prose({ ask: 'Notes on this child', own: true }),
    risks: groups(
      {
        what: text({ ask: 'What is the risk?', required: 'complete', missing: 'Enter what the risk is' }),
        on: date({ ask: 'When was it noticed?' }),
        colour: code(colours, { ask: 'Which colour is it?' }),
        often: number({ ask: 'How often a week?' }),
        known: yesNo({ ask: 'Is it known?', reasonFor: 'yes' }),
        whom: person({ ask: 'Who is it?', required: 'complete' }),
        earlier: record({ ask: 'What happened before?' }),
      },
      {
        each: 'risk',
        ask: 'What are the risks?',
        own: true,
        atLeast: 2,
        required: 'complete',
        only: { whom: is('known', 'yes') },
      },
    ),
    noneReason: text({ ask: 'If there is none, why?', own: true }),
    signedOn: date({ ask: 'When was it signed?', setBy: 'sign-off' }),
    signedBy: worker({ ask: 'Who signed it?', setBy: 'sign-off' }),
  },
  sections: [
    { title: 'What happened', fields: ['happenedAt', 'colour', 'colours', 'name', 'story', 'times'] },
    { title: 'Who', guidance: 'Those who work here', fields: ['by', 'of', 'lookedAtOn', 'nextOn'] },
    { title: 'Each child', fields: ['seen', 'seenOn', 'notes', 'risks', 'noneReason'] },
  ],
  only: { seenOn: is('seen', 'yes'), noneReason: not(isAnswered('risks')) },
  checks: [
    {
      code: 'specimen-looked-at-before',
      severity: 'error',
      field: 'lookedAtOn',
      must: { rule: 'not before', later: 'lookedAtOn', earlier: 'happenedAt' },
      message: 'It is dated as looked at before it happened. Check both dates.',
      because: 'Nothing is looked at before it happens.',
    },
    {
      code: 'specimen-red-seen',
      severity: 'query',
      field: 'colour',
      only: is('colour', 'red'),
      must: { rule: 'holds', condition: is('seen', 'yes') },
      message: 'It is red, and the child was not seen. Check the colour.',
      because: 'A red one is seen.',
    },
  ],
  signOff: { by: ['team-manager'], onField: 'signedOn', byField: 'signedBy', action: 'Sign it' },
  line: 'Specimen[ in {colour}][, {times}]',
});
