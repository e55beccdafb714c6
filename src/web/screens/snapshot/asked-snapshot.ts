import type { Refusal } from '#domain/definition/refusal.ts';
import type { Session, Snapshot } from '#usecases/ports.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { Asked } from '#web/server/screen.ts';

/** The name under which an address asks for the world on a day. */
export const AS_AT = 'as-at';
/** The name under which an address asks for what was known by the end of a day. */
export const KNOWN_AT = 'known-at';

/** The snapshot an address asks for: today as known now, unless it says otherwise; a day ahead or no day at all is refused. */
export function askedSnapshot(session: Session, { query }: Pick<Asked, 'query'>): Promise<Snapshot | Refusal> {
  const [asAt, knownOn] = [query.get(AS_AT), query.get(KNOWN_AT)];
  return takeSnapshot(session, { ...(asAt ? { asAt } : {}), ...(knownOn ? { knownOn } : {}) });
}

/** What an address must carry on so that the next page shows the same day: empty, or `?as-at=…`. */
export function pastOf({ query }: Pick<Asked, 'query'>): string {
  const kept = [AS_AT, KNOWN_AT].flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value]] : [];
  });
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}
