import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '#usecases/ports.ts';
import { importRuns, type ShownRun } from '#usecases/queries/import-runs.query.ts';

/** The imports so far, and whether this person may add one. */
export interface ImportsModel {
  readonly runs: readonly ShownRun[];
  readonly mayImport: boolean;
}

/** The imports so far, newest first. */
export async function importsModel(session: Session): Promise<ImportsModel | Refusal> {
  const runs = await importRuns(session);
  return isRefusal(runs) ? runs : { runs, mayImport: may(session.actor, 'write', 'import') };
}
