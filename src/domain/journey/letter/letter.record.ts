import { letterKind } from '#domain/code-sets/letter-kind.codes.ts';
import { letterLanguage } from '#domain/code-sets/letter-language.codes.ts';
import { sentHow } from '#domain/code-sets/sent-how.codes.ts';
import { code, date, prose, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';
import { whoIsAsked, whoTheyAre } from '../meeting/meeting.fields.ts';

/** A letter about a child as it left: to whom, in which language, when, how and by whom (R079). */
export const letter = recordType({
  id: 'letter',
  version: 2,
  title: 'Letter',
  plural: 'Letters',
  purpose:
    'Writes a letter about a child, or about brothers and sisters together, from the template of its kind, in a language its reader understands, and keeps it as it left.',
  basis: 'Inspection 2018, paragraph 37: letters to the child after a review and when a worker is new (R079) [L]',
  happenedOn: 'sentOn',
  forSeveralChildren: true,
  recurs: 'each time',
  fields: {
    kind: code(letterKind, {
      ask: 'What kind of letter is it?',
      recurs: 'each time',
      required: 'save',
      missing: 'Say what kind of letter it is',
    }),
    as: { ...whoTheyAre.as, ask: 'To whom does the letter go?', missing: 'Say to whom the letter goes' },
    person: whoTheyAre.person,
    who: whoTheyAre.who,
    language: code(letterLanguage, {
      ask: 'In which language is it?',
      hint: 'One its reader understands. Where there is no template in it yet, the letter can go in English and be read through with them',
      recurs: 'each time',
      required: 'complete',
      missing: 'Say in which language the letter is',
    }),
    words: prose({
      ask: 'What do you want to say?',
      hint: 'In the language of the letter. The greeting, your name and your number come from the template',
      recurs: 'each time',
      required: 'complete',
      missing: 'Enter what the letter says',
    }),
    sentOn: date({
      ask: 'When does it go?',
      hint: 'This day stands on the letter',
      usual: 'today',
      required: 'save',
      missing: 'Enter when the letter goes',
    }),
    sentBy: worker({
      ask: 'Who sends it?',
      hint: 'Their name and number stand in the letter',
      usual: 'the writer',
      required: 'save',
      missing: 'Choose who sends the letter',
    }),
    how: code(sentHow, { ask: 'How does it go?', required: 'complete', missing: 'Say how the letter goes' }),
  },
  sections: [
    { title: 'To whom', fields: ['kind', 'as', 'person', 'who', 'language'] },
    { title: 'The letter', fields: ['words', 'sentOn', 'sentBy', 'how'] },
  ],
  only: whoIsAsked,
  line: 'Letter sent: {kind}',
});
