import { lowerFirst } from '#domain/time/in-words.ts';
import { errorIn, type Issue } from '../issue.ts';

/** Every fault an answer can have by itself, and the rule behind it. The codes are permanent and public. */
export const answerRules = {
  missing: 'The record cannot be completed without it.',
  'missing-to-save': 'Without it there is nothing that could be kept as a record.',
  'not-an-answer': 'Each question keeps answers of one kind.',
  'not-a-date': 'A date must be one of the calendar.',
  'words-for-a-date':
    'Words like “ongoing” or “as soon as possible” never fall due: nobody can see whether it was done, or keep to it.',
  'not-a-time': 'A time must be one of the clock.',
  'no-such-time': 'The clocks of England skip an hour when summer time begins.',
  'not-a-number': 'A number is written in figures.',
  'out-of-range': 'The number must be within what the question allows.',
  future: 'A record tells what has happened.',
  'unknown-code': 'The answer must be one of the list, so that it can be counted.',
  'code-not-open': 'A code may be chosen only for what happened while it was in use.',
  'not-alone': 'An answer that means none of the others cannot stand beside them.',
  'too-long': 'A short answer is for a fact; a story has a place of its own.',
  'no-reason': 'This answer must be explained, so that the next reader understands it.',
  'unknown-row': 'What is handed on from record to record is known by the record it comes from.',
  'too-few': 'The list must hold as many as the question asks for.',
} as const;

/** The code of a fault an answer can have by itself. */
export type AnswerIssueCode = keyof typeof answerRules;

/** Where an answer stands: the path to it, and the words that lead a sentence about it ("Risk 2: "). */
export interface Place {
  readonly path: string;
  readonly lead: string;
}

/** What is wrong with one answer, in a sentence that names the question, with the rule behind it. */
export function answerIssue(place: Place, code: AnswerIssueCode, sentence: string): Issue {
  return errorIn(place.path, code, place.lead === '' ? sentence : place.lead + lowerFirst(sentence), answerRules[code]);
}

/** The question of a field in quotation marks, to begin a sentence with. */
export function quoted(field: { readonly ask: string }): string {
  return `“${field.ask}”`;
}
