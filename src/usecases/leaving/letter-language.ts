import { letterKind } from '#domain/code-sets/letter-kind.codes.ts';
import { letterLanguage } from '#domain/code-sets/letter-language.codes.ts';
import type { Answers } from '#domain/definition/answers.ts';
import { nameOn, type Person, type PersonId } from '#domain/people/person.ts';
import { listInWords } from '#domain/time/in-words.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import { findTemplate } from './find-template.ts';

/** The language a letter should be in, and what the record says of it. */
export interface LetterLanguage {
  /** One its reader understands and a template is in; absent when there is none, or the record does not say. */
  readonly language?: string;
  /** Why, or what to do instead. */
  readonly said: string;
  /** Whoever gets the letter is known, and not only guessed to be one of the family. */
  readonly isReaderKnown: boolean;
}

/**
 * In which language a letter about a child should be, from what its reader understands. Before a reader is chosen it is
 * told only when the child and everybody round them, as far as the record says, understand the same.
 */
export async function letterLanguageFor(
  session: Session,
  children: readonly PersonId[],
  answers: Answers,
): Promise<LetterLanguage | undefined> {
  const reader = readerIn(children, answers);
  const people =
    reader === undefined ? await familyOf(session, children) : [...(await session.people.list([reader])).values()];
  const [first] = people;
  if (first === undefined) return undefined;
  const isReaderKnown = reader !== undefined;
  const who = nameOn(first.facts, session.today);
  const understood = sharedBy(people);
  if (understood.length === 0)
    return isReaderKnown
      ? { isReaderKnown, said: `Nothing is on the record about the language that ${who} understands.` }
      : undefined;
  const language = await firstWithTemplate(session, answers.kind, understood);
  const others = isReaderKnown ? '' : ', and so does everybody of the family of whom it is known';
  const words = `${who} understands ${listInWords(understood)}, as the record says${others}.`;
  if (language !== undefined) return { isReaderKnown, language, said: words };
  return { isReaderKnown, said: `${words} There is no template of this letter in it: an interpreter is needed.` };
}

function readerIn(children: readonly PersonId[], { as, person }: Answers): PersonId | undefined {
  if (typeof person === 'string' && isId(person)) return person as PersonId;
  return as === 'child' && children.length === 1 ? children[0] : undefined;
}

async function familyOf(session: Session, children: readonly PersonId[]): Promise<readonly Person[]> {
  const related = (await session.people.relationshipsOf(children)).filter(({ isVoid }) => !isVoid);
  const ids = [...new Set([...children, ...related.flatMap(({ person, other }) => [person, other])])];
  const people = [...(await session.people.list(ids)).values()].filter(({ facts }) => facts.languages.length > 0);
  // Of a child of whom nothing is said nothing is guessed.
  const [child] = children;
  return people.some(({ id }) => id === child)
    ? people.toSorted((one, other) => Number(other.id === child) - Number(one.id === child))
    : [];
}

/** The languages that all of them understand, in the order in which the first says them. */
function sharedBy([first, ...others]: readonly Person[]): readonly string[] {
  const isIn = (language: string) => (other: Person) =>
    other.facts.languages.some((each) => each.toLowerCase() === language.toLowerCase());
  return (first?.facts.languages ?? []).filter((language) => others.every(isIn(language)));
}

async function firstWithTemplate(
  session: Session,
  kind: unknown,
  languages: readonly string[],
): Promise<string | undefined> {
  const kinds = typeof kind === 'string' && kind !== '' ? [kind] : letterKind.codes.map(({ code }) => code);
  for (const language of languages) {
    const code = letterLanguage.codes.find(({ label }) => label.toLowerCase() === language.toLowerCase())?.code;
    if (code === undefined) continue;
    for (const each of kinds) if ((await findTemplate(session, each, code)) !== undefined) return code;
  }
  return undefined;
}
