import type { AskedAndTold } from '#domain/definition/in-words.ts';
import type { TextPart } from '../safe-address/find-leaks.ts';

/** Something that leaves the authority, as its reader gets it: on paper, as a file and to the search alike. */
export interface LeavingDocument {
  readonly title: string;
  /** Whom it is about and by whom it is sent. */
  readonly about: string;
  readonly parts: readonly LeavingPart[];
  /** The paragraphs of a letter, in place of parts, and the language they are in. */
  readonly letter?: { readonly language: string; readonly paragraphs: readonly string[] };
}

/** A heading and what stands under it. */
export interface LeavingPart {
  readonly title: string;
  readonly answers: readonly AskedAndTold[];
}

/** True of a document that was kept as what it was made of. */
export function isLeavingDocument(kept: unknown): kept is LeavingDocument {
  return typeof kept === 'object' && kept !== null && 'title' in kept && 'parts' in kept && Array.isArray(kept.parts);
}

/** Every word of a document, each with where it stands: nothing leaves that was not searched. */
export function textOfDocument({ title, about, parts, letter }: LeavingDocument): readonly TextPart[] {
  return [
    { where: 'the heading', text: `${title}\n${about}` },
    ...(letter === undefined ? [] : [{ where: 'the letter', text: letter.paragraphs.join('\n') }]),
    ...parts.map((part) => ({ where: 'a heading', text: part.title })),
    ...parts.flatMap(({ answers }) =>
      answers.map((answer) => ({ where: `“${answer.ask}”`, text: linesOf(answer).join('\n') })),
    ),
  ];
}

/** An answer line by line: a list of its own says each of its rows. */
export function linesOf({ words, rows }: AskedAndTold): readonly string[] {
  if (rows === undefined || rows.length === 0) return words.split('\n');
  return rows.flatMap(({ title, answers }) => [title, ...answers.flatMap((each) => saidInRow(each))]);
}

function saidInRow(answer: AskedAndTold): readonly string[] {
  const [first = '', ...rest] = linesOf(answer);
  return [`${answer.ask} ${first}`, ...rest];
}
