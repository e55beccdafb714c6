import { seenWhere } from '#domain/code-sets/seen-where.codes.ts';
import { code, yesNo } from '#domain/definition/field.ts';

/**
 * What is asked of seeing a child, in one wording wherever it is asked, so that a sighting is read alike whichever record
 * tells of it (R021). A record type says for itself when the first and the last must be answered.
 */
export const seeingAChild = {
  whether: {
    ask: 'Was the child seen?',
    recurs: 'each time',
    reasonFor: 'no',
    own: true,
    missing: 'Say whether the child was seen',
  },
  where: code(seenWhere, {
    ask: 'Where was the child seen?',
    recurs: 'each time',
    own: true,
    required: 'complete',
    missing: 'Say where the child was seen',
  }),
  alone: yesNo({
    ask: 'Was the child seen alone?',
    recurs: 'each time',
    reasonFor: 'no',
    own: true,
    required: 'complete',
    missing: 'Say whether the child was seen alone',
  }),
  childsWords: {
    ask: 'What did the child say, in their own words?',
    recurs: 'quoted',
    hint: 'For a baby or a child who does not speak: what they showed us',
    own: true,
  },
} as const;
