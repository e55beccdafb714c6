import { reported } from './check-census.ts';
import type { PersonAtWork } from './person-at-work.ts';

/** Files for one place of a form: where they lie, or texts by their names. */
type Files = string | readonly string[] | ReadonlyMap<string, string>;

/** What is given to be checked, but for a census. */
export interface ReturnToCheck {
  readonly of: 'ssda903' | 'annex-a';
  readonly year: string;
  /** Files by the names of the places of the form. */
  readonly given: Readonly<Record<string, Files>>;
  /** Answers by the names of the questions. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Checks a return in the session of somebody, from its form to what was found. */
export async function checkReturn(
  person: PersonAtWork,
  { of, year, given, answers = {} }: ReturnToCheck,
): Promise<void> {
  const { page } = person;
  await person.open(`/returns/check/new/${of}`);
  await page.getByLabel(year).check();
  for (const [question, answer] of Object.entries(answers)) await page.getByLabel(question).fill(answer);
  for (const [place, files] of Object.entries(given)) await page.setInputFiles(`input[name=${place}]`, uploads(files));
  await person.press('Check');
  await reported(page);
}

/** Texts as the files a browser gives; files that lie somewhere are given from there. */
export function uploads(files: Files) {
  if (typeof files === 'string') return files;
  if (!(files instanceof Map)) return [...files] as string[];
  return [...files].map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));
}
