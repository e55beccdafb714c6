import { date, prose, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/** A manager has read the whole chronology and found it up to date on a day (R018). */
export const chronologyReview = recordType({
  id: 'chronology-review',
  version: 1,
  title: 'Chronology review',
  plural: 'Chronology reviews',
  purpose: 'Says that the story of the child was read whole and is up to date.',
  basis: 'Inspection 2010, paragraphs 16, 47 and 77: up to date within six months (R018) [L]',
  happenedOn: 'reviewedOn',
  fields: {
    reviewedOn: date({ ask: 'When was it reviewed?', required: 'save', missing: 'Enter when it was reviewed' }),
    reviewedBy: worker({ ask: 'Who reviewed it?', required: 'save', missing: 'Choose who reviewed it' }),
    pattern: prose({ ask: 'What pattern does it show?', hint: 'What repeats, what has changed, what is missing' }),
  },
  sections: [{ title: 'The review', fields: ['reviewedOn', 'reviewedBy', 'pattern'] }],
  line: 'Chronology reviewed',
});
