import { markWeight } from '#domain/code-sets/mark-weight.codes.ts';
import { code, date, prose, record } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/** A manager’s mark on an event of the chronology: how much it matters in the child’s story, and why. */
export const chronologyMark = recordType({
  id: 'chronology-mark',
  version: 1,
  title: 'Chronology mark',
  plural: 'Chronology marks',
  purpose: 'Lets a manager say which events of a long history matter, without touching the events.',
  basis: 'R018: a chronology that is curated, not only collected [L]',
  happenedOn: 'markedOn',
  recurs: 'each time',
  fields: {
    markedOn: date({ ask: 'When was it marked?', required: 'save', missing: 'Enter when it was marked' }),
    entry: record({ ask: 'Which event?', required: 'save', missing: 'Choose an event' }),
    weight: code(markWeight, {
      ask: 'How much does it matter?',
      required: 'save',
      missing: 'Say how much the event matters',
    }),
    analysis: prose({ ask: 'What does it mean for the child?' }),
  },
  sections: [{ title: 'The mark', fields: ['markedOn', 'entry', 'weight', 'analysis'] }],
  line: 'Marked in the chronology',
  inChronology: 'never',
});
