import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type WhoKnows, whoKnows } from '#usecases/queries/who-knows.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** Who knows a family, as its address asks for it. */
export interface NetworkModel extends WhoKnows {
  readonly past: Past | undefined;
  readonly kept: string;
}

/** Who knows the family of a child on the day asked for. */
export async function networkModel(session: Session, asked: Asked): Promise<NetworkModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const page = await whoKnows(session, (asked.params.child ?? '') as PersonId, snapshot);
  if (page === undefined) return notFound('child');
  return { ...page, past: pastFrom(snapshot, session.today, asked.path), kept: pastOf(asked) };
}
