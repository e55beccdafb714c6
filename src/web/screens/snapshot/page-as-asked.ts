import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session, Snapshot } from '#usecases/ports.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from './asked-snapshot.ts';
import { type Past, pastFrom } from './past-notice.ts';

/** What a page that can be looked at in the past says of the moment it is shown at. */
export interface AsAsked {
  /** The notice that it is the past; undefined for today. */
  readonly past: Past | undefined;
  /** What its links carry along, so that they lead to the same moment. */
  readonly kept: string;
}

/** What a page shows at the moment its address asks for; `what` is said not to be there when there is nothing to show. */
export async function pageAsAsked<Page extends object>(
  session: Session,
  asked: Asked,
  what: string,
  query: (snapshot: Snapshot) => Promise<Page | undefined>,
): Promise<(Page & AsAsked) | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const page = await query(snapshot);
  if (page === undefined) return notFound(what);
  return { ...page, past: pastFrom(snapshot, session.today, asked.path), kept: pastOf(asked) };
}
