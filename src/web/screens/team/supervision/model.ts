import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type SupervisionPage, supervisionPage } from '#usecases/queries/supervision-page.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot } from '../../snapshot/asked-snapshot.ts';

/** A supervision ready to be read whole. */
export async function supervisionModel(session: Session, asked: Asked): Promise<SupervisionPage | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const page = await supervisionPage(session, (asked.params.supervision ?? '') as RecordId, snapshot);
  return page ?? notFound('supervision');
}
