import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '#usecases/ports.ts';
import { type SilenceKind, type SilentChild, silence, silenceKinds } from '#usecases/queries/silence.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** The list of silence, sorted as asked. */
export interface SilenceModel {
  readonly children: readonly SilentChild[];
  readonly by: SilenceKind;
  readonly team: string | undefined;
  /** The teams that may be chosen between; none for a manager of one. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly hrefWith: (change: { readonly by?: SilenceKind; readonly team?: string }) => string;
  /** What the address of a child must carry to show the same day. */
  readonly kept: string;
  readonly past: Past | undefined;
  readonly asAt: string;
}

/** The children of the manager's own team; of any team for whoever answers for all. */
export async function silenceModel(session: Session, asked: Asked): Promise<SilenceModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const by = silenceKinds.find((kind) => kind === asked.query.get('by')) ?? 'seen';
  const team = asked.query.get('team') || undefined;
  const children = await silence(session, { by, ...(team === undefined ? {} : { team }) }, snapshot);
  if (isRefusal(children)) return children;
  const kept = pastOf(asked);
  return {
    children,
    by,
    team,
    teams: session.actor.team === undefined ? session.settings.teams.map(({ id, name }) => ({ id, name })) : [],
    hrefWith: (change) => {
      const query = new URLSearchParams(kept);
      const chosen = { by, ...(team === undefined ? {} : { team }), ...change };
      for (const [name, value] of Object.entries(chosen)) if (value !== '') query.set(name, value);
      return `${asked.path}?${query}`;
    },
    kept,
    past: pastFrom(snapshot, session.today, asked.path),
    asAt: snapshot.asAt,
  };
}
