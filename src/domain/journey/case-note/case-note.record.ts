import { noteKind } from '#domain/code-sets/note-kind.codes.ts';
import { seenWhere } from '#domain/code-sets/seen-where.codes.ts';
import { all, is } from '#domain/definition/condition.ts';
import { code, instant, prose, text, worker, yesNo } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/** What happened between the formal steps: a visit, a call, a message. A visit always says whether the child was seen (R021). */
export const caseNote = recordType({
  id: 'case-note',
  version: 1,
  title: 'Case note',
  plural: 'Case notes',
  purpose: 'Keeps what happened, who was seen and what was said, close to when it happened.',
  basis: 'R021, R023, R037: visits show who was seen, alone or not, where and by whom [L]',
  happenedOn: 'happenedAt',
  forSeveralChildren: true,
  fields: {
    happenedAt: instant({ ask: 'When did it happen?', required: 'save' }),
    kind: code(noteKind, { ask: 'What was it?', required: 'save' }),
    title: text({ ask: 'Title', hint: 'A few words, no names', maxLength: 100 }),
    visitedBy: worker({ ask: 'Who visited?', required: 'save' }),
    seen: yesNo({ ask: 'Was the child seen?', reasonFor: 'no', own: true, required: 'save' }),
    seenWhere: code(seenWhere, { ask: 'Where was the child seen?', own: true, required: 'complete' }),
    seenAlone: yesNo({ ask: 'Was the child seen alone?', reasonFor: 'no', own: true, required: 'complete' }),
    childsWords: prose({ ask: 'What did the child say, in their own words?', own: true }),
    whatHappened: prose({ ask: 'What happened?', required: 'complete' }),
    aboutThisChild: prose({ ask: 'What is there to say of this child alone?', own: true }),
  },
  sections: [
    { title: 'The note', fields: ['happenedAt', 'kind', 'title', 'visitedBy', 'whatHappened'] },
    {
      title: 'Each child',
      guidance: 'Each brother and sister has answers of their own here.',
      fields: ['seen', 'seenWhere', 'seenAlone', 'childsWords', 'aboutThisChild'],
    },
  ],
  only: {
    visitedBy: { op: 'isOneOf', field: 'kind', values: ['visit', 'unsuccessful-visit'] },
    seen: is('kind', 'visit'),
    seenWhere: all(is('kind', 'visit'), is('seen', 'yes')),
    seenAlone: all(is('kind', 'visit'), is('seen', 'yes')),
  },
  line: '{kind}: {title}',
});
