import type { Field } from '#domain/definition/field.ts';
import { answerInWords, type Names } from '#domain/definition/in-words.ts';

/** True when an answer, as it is read, holds the quoted words; how they are broken into lines does not matter. */
export function quoteIn(field: Field, value: unknown, quoted: string): boolean {
  const wanted = flat(quoted);
  if (wanted === '') return true;
  // What is a name on the page is an id in the answer: whoever quotes one is not held to it.
  const isNamed = ['worker', 'person', 'team', 'record', 'groups'].includes(field.kind);
  return flat(answerInWords(field, value, asTheyAre)).includes(wanted) || isNamed;
}

function flat(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

const asTheyAre: Names = { worker: (id) => id, person: (id) => id, team: (id) => id, record: (id) => id };
