import type { Answers } from '#domain/definition/answers.ts';
import type { RecordVersion } from '#usecases/ports.ts';

/** The reason given with a correction that a file makes: it tells a file's corrections from a person's. */
export const CORRECTION = 'Corrected by a later file';

/**
 * What files said last in a record that came from one, whatever people have corrected since. Where it differs from what
 * the record says now, a person knew better, and no file that says the same as before may undo it.
 */
export function saidByFiles(versions: readonly Pick<RecordVersion, 'version' | 'answers' | 'reason'>[]): Answers {
  let [said, before]: [Answers, Answers] = [{}, {}];
  for (const { version, answers, reason } of versions) {
    const earlier = before;
    const changed = Object.entries(answers).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(earlier[name]),
    );
    if (version === 1 || reason === CORRECTION) said = { ...said, ...Object.fromEntries(changed) };
    before = answers;
  }
  return said;
}
