import { noteKind } from '#domain/code-sets/note-kind.codes.ts';
import { is, isOneOf } from '#domain/definition/condition.ts';
import { code, instant, prose, text, worker, yesNo } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';
import { seeingAChild } from '../seeing-a-child.fields.ts';

/** What happened between the formal steps: a call, a message, a talk. Older notes tell of visits too, and then always say whether the child was seen (R021). */
export const caseNote = recordType({
  id: 'case-note',
  version: 2,
  title: 'Case note',
  plural: 'Case notes',
  purpose: 'Keeps what happened, who was seen and what was said, close to when it happened.',
  basis: 'R021, R023, R037: visits show who was seen, alone or not, where and by whom [L]',
  happenedOn: 'happenedAt',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    happenedAt: instant({
      ask: 'When did it happen?',
      recurs: 'each time',
      required: 'save',
      missing: 'Enter when it happened',
    }),
    kind: code(noteKind, { ask: 'What was it?', required: 'save', missing: 'Say what it was' }),
    title: text({
      ask: 'What should it be called?',
      hint: 'A few words for the chronology: no names',
      maxLength: 100,
    }),
    visitedBy: worker({ ask: 'Who visited?', recurs: 'each time', required: 'save', missing: 'Choose who visited' }),
    alsoPresent: text({
      ask: 'Who else was there?',
      recurs: 'each time',
      hint: 'What they are to the child, such as mother or health visitor',
      maxLength: 200,
    }),
    whatHappened: prose({
      ask: 'What happened?',
      recurs: 'each time',
      required: 'complete',
      missing: 'Enter what happened',
    }),
    seen: yesNo({ ...seeingAChild.whether, required: 'save' }),
    seenWhere: seeingAChild.where,
    seenAlone: seeingAChild.alone,
    childsWords: prose(seeingAChild.childsWords),
    aboutThisChild: prose({ ask: 'What is there to say of this child alone?', recurs: 'each time', own: true }),
  },
  sections: [
    { title: 'The note', fields: ['happenedAt', 'kind', 'title', 'visitedBy', 'alsoPresent', 'whatHappened'] },
    {
      title: 'Each child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['seen', 'seenWhere', 'seenAlone', 'childsWords', 'aboutThisChild'],
    },
  ],
  only: {
    visitedBy: isOneOf('kind', 'visit', 'unsuccessful-visit'),
    alsoPresent: is('kind', 'visit'),
    seen: is('kind', 'visit'),
    seenWhere: is('seen', 'yes'),
    seenAlone: is('seen', 'yes'),
  },
  line: '{kind}[: {title}]',
});
