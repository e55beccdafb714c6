import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type ImportRunPage, importRunPage } from '#usecases/queries/import-runs.query.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { Asked } from '#web/server/screen.ts';

/** One import with what did not fit. */
export async function runModel(session: Session, { params, query }: Asked): Promise<ImportRunPage | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await importRunPage(session, params.run ?? '', snapshot, { page: Number(query.get('page') ?? 1) });
  return page ?? notFound('import');
}
