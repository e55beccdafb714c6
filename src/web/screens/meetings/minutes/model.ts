import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type MinutesPage, minutesPage } from '#usecases/queries/minutes-page.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** A meeting as it is printed, as its address asks for it. */
export interface MinutesModel extends MinutesPage {
  readonly past: Past | undefined;
  readonly kept: string;
}

/** A meeting ready to be printed. */
export async function minutesModel(session: Session, asked: Asked): Promise<MinutesModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const page = await minutesPage(session, (asked.params.record ?? '') as RecordId, snapshot);
  if (page === undefined) return notFound('record');
  return { ...page, past: pastFrom(snapshot, session.today, asked.path), kept: pastOf(asked) };
}
