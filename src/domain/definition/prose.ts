import type { Answers } from './answers.ts';
import type { Questions } from './keep-asked.ts';

/** A record's answers in two parts: facts with `{ characters }` in place of each story, and the stories. */
export interface SplitAnswers {
  readonly facts: Answers;
  readonly prose: Readonly<Record<string, string>>;
}

/** Takes the stories out of the answers, so that what derivations read never holds them: only that they are there, and how long. */
export function splitProse({ fields }: Questions, answers: Answers): SplitAnswers {
  const facts: Record<string, unknown> = {};
  const prose: Record<string, string> = {};
  for (const [name, value] of Object.entries(answers)) {
    const isStory = fields[name]?.kind === 'prose' && typeof value === 'string';
    facts[name] = isStory ? { characters: countCharacters(value) } : value;
    if (isStory) prose[name] = value;
  }
  return { facts, prose };
}

/** Puts the stories back where they were: the inverse of `splitProse`. */
export function joinProse(facts: Answers, prose: Readonly<Record<string, string>>): Answers {
  return { ...facts, ...prose };
}

/** How long a text is as a person would count it: an emoji or a letter with its accent is never more than its signs. */
export function countCharacters(text: string): number {
  return [...text].length;
}
