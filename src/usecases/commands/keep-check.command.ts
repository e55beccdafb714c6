import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { CheckedAs, FileToKeep, Session } from '../ports.ts';
import { keptUntil } from '../return-checks/kept-until.ts';

/** What one worker may keep of all their checks: four returns of a large county. */
const MOST_BYTES = 512 * 2 ** 20;

/** Keeps the files of a check, so that its worker can go on with it another day. Answers the id it is kept under. */
export async function keepCheck(
  session: Session,
  as: CheckedAs,
  files: readonly FileToKeep[],
): Promise<{ readonly kept: string } | Refusal> {
  const before = await session.keptChecks.mine();
  const bytes = [...before.flatMap((check) => check.files), ...files].reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > MOST_BYTES)
    return refuse(
      'keeps-too-much',
      `With these files you would keep more than ${MOST_BYTES / 2 ** 20} MB, so nothing was kept or checked. Remove a check you keep first, or check these files without keeping them.`,
    );
  return { kept: await session.keptChecks.keep(as, files, keptUntil(session.now)) };
}
