import { howSeen } from '#domain/code-sets/how-seen.codes.ts';
import { seenWhere } from '#domain/code-sets/seen-where.codes.ts';
import { visitOutcome } from '#domain/code-sets/visit-outcome.codes.ts';
import { visitPurpose } from '#domain/code-sets/visit-purpose.codes.ts';
import { all, is, isOneOf } from '#domain/definition/condition.ts';
import { code, instant, prose, text, worker, yesNo } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';
import { seeingAChild } from '../seeing-a-child.fields.ts';

/** A visit to one child or to brothers and sisters together: told once, with a part for each child that cannot be skipped (R021, R030). */
export const visit = recordType({
  id: 'visit',
  version: 1,
  title: 'Visit',
  plural: 'Visits',
  purpose: 'Keeps who was visited and how each child was seen. An attempt that met nobody is a visit that says so.',
  basis:
    'R021, R022, R023, R030, R037: seen, alone or not, where and by whom; attempts kept; each child considered [L]',
  happenedOn: 'happenedAt',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    happenedAt: instant({
      ask: 'When was the visit?',
      usual: 'now',
      required: 'save',
      missing: 'Enter when the visit was',
    }),
    visitedBy: worker({
      ask: 'Who visited?',
      recurs: 'each time',
      usual: 'the writer',
      required: 'save',
      missing: 'Choose who visited',
    }),
    outcome: code(visitOutcome, {
      ask: 'Did it take place?',
      usual: 'met',
      required: 'save',
      missing: 'Say whether the visit took place',
    }),
    where: code(seenWhere, {
      ask: 'Where was it?',
      usual: 'home',
      required: 'complete',
      missing: 'Say where the visit was',
    }),
    purpose: code(visitPurpose, {
      ask: 'What was it for?',
      required: 'complete',
      missing: 'Say what the visit was for',
    }),
    announced: yesNo({
      ask: 'Did the family know that you were coming?',
      usual: 'yes',
      required: 'complete',
      missing: 'Say whether the family knew',
    }),
    alsoPresent: text({
      ask: 'Who else was there?',
      recurs: 'each time',
      hint: 'What they are to the child, such as mother or health visitor',
      maxLength: 200,
    }),
    whatHappened: prose({
      ask: 'What happened?',
      recurs: 'each time',
      hint: 'Told once for all the children: what is of one child alone goes in their own part',
      required: 'complete',
      missing: 'Enter what happened',
    }),
    howSeen: code(howSeen, {
      ask: 'Was the child seen?',
      recurs: 'each time',
      own: true,
      required: 'save',
      missing: 'Say whether the child was seen, and whether alone',
    }),
    whyNotSeen: prose({
      ask: 'Why was the child not seen?',
      own: true,
      required: 'save',
      missing: 'Say why the child was not seen',
    }),
    whyNotAlone: prose({
      ask: 'Why was the child not seen alone?',
      own: true,
      required: 'complete',
      missing: 'Say why the child was not seen alone',
    }),
    seenWhere: code(seenWhere, {
      ask: 'Where was the child seen?',
      recurs: 'each time',
      hint: 'Only if it was somewhere else than the visit',
      own: true,
    }),
    bedroomSeen: yesNo({
      ask: 'Did you see the child’s bedroom?',
      own: true,
      reasonFor: 'no',
      required: 'complete',
      missing: 'Say whether you saw the child’s bedroom',
    }),
    childsWords: prose({
      ...seeingAChild.childsWords,
      required: 'complete',
      missing: 'Enter what the child said or showed',
    }),
    aboutThisChild: prose({ ask: 'What is there to say of this child alone?', recurs: 'each time', own: true }),
  },
  sections: [
    {
      title: 'The visit',
      fields: ['happenedAt', 'visitedBy', 'outcome', 'where', 'purpose', 'announced', 'alsoPresent', 'whatHappened'],
    },
    {
      title: 'Each child',
      guidance: 'Each child has a part of their own, kept with that child alone.',
      fields: ['howSeen', 'whyNotSeen', 'whyNotAlone', 'seenWhere', 'bedroomSeen', 'childsWords', 'aboutThisChild'],
    },
  ],
  only: {
    alsoPresent: is('outcome', 'met'),
    howSeen: is('outcome', 'met'),
    whyNotSeen: is('howSeen', 'not-seen'),
    whyNotAlone: is('howSeen', 'with-others'),
    seenWhere: isOneOf('howSeen', 'alone', 'with-others'),
    bedroomSeen: all(is('outcome', 'met'), is('where', 'home')),
    childsWords: isOneOf('howSeen', 'alone', 'with-others'),
  },
  line: 'Visit: {outcome}[ ({purpose})]',
});
