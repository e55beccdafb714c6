import type { Answers } from './answers.ts';
import type { Questions } from './keep-asked.ts';

/** The answers each child has of their own, never copied from a brother or sister. */
export function ownAnswers(questions: Questions, answers: Answers): Answers {
  return pick(answers, (name) => questions.fields[name]?.own === true);
}

/** The answers that are the same for every child of the occasion: with `ownAnswers`, all of them. */
export function commonAnswers(questions: Questions, answers: Answers): Answers {
  return pick(answers, (name) => questions.fields[name]?.own !== true);
}

function pick(answers: Answers, wanted: (name: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => wanted(name)));
}
