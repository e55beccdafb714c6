import type { Answers } from '#domain/definition/answers.ts';
import type { PersonVersion, RecordVersion } from '#usecases/ports.ts';
import { toldOf } from './told-facts.ts';

/** The command that an import is kept as: it tells what a file said of a person from what somebody wrote here. */
export const IMPORT = 'import children';
/** The reason given with a correction that a file makes: it tells a file's corrections from a person's. */
export const CORRECTION = 'Corrected by a later file';
/** The reason given when a file takes back what an earlier one had: it tells a file's voiding from a person's. */
export const GONE = 'A later file no longer has it';

/** What files said last in a record that came from one. */
export function recordSaid(versions: readonly Pick<RecordVersion, 'version' | 'answers' | 'reason'>[]): Answers {
  return saidByFiles(
    versions.map(({ version, answers, reason }) => ({ answers, isFile: version === 1 || reason === CORRECTION })),
  );
}

/** What files said last of a person: nothing, when no file has yet said anything of somebody who was added here. */
export function personSaid(versions: readonly Pick<PersonVersion, 'facts' | 'command'>[]): Answers {
  return saidByFiles(versions.map(({ facts, command }) => ({ answers: toldOf(facts), isFile: command === IMPORT })));
}

/**
 * What files said last, whatever people have corrected since. Where it differs from what is held now, a person knew
 * better, and no file that says the same as before may undo it.
 */
function saidByFiles(versions: readonly { readonly answers: Answers; readonly isFile: boolean }[]): Answers {
  const said = new Map<string, unknown>();
  let before: Answers = {};
  for (const { answers, isFile } of versions) {
    for (const name of isFile ? Object.keys({ ...before, ...answers }) : [])
      if (JSON.stringify(answers[name]) !== JSON.stringify(before[name])) said.set(name, answers[name]);
    before = answers;
  }
  return Object.fromEntries([...said].filter(([, value]) => value !== undefined));
}
