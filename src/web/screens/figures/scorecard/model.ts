import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { WindowKind } from '#measures/engine/window.ts';
import type { Session } from '#usecases/ports.ts';
import { type Scorecard, scorecard } from '#usecases/queries/scorecard.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';
import { windowAsked } from '../value-text.ts';

/** Every measure on the day asked for. */
export interface ScorecardModel extends Scorecard {
  readonly past: Past | undefined;
  readonly window: WindowKind | undefined;
  /** What the links to a measure carry on: the same day, team and stretch of time. */
  readonly kept: string;
}

/** The scorecard as its address asks for it. */
export async function scorecardModel(session: Session, asked: Asked): Promise<ScorecardModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const window = windowAsked(asked.query.get('window'));
  const team = asked.query.get('team') || undefined;
  const card = await scorecard(session, snapshot, {
    ...(window === undefined ? {} : { window }),
    ...(team === undefined ? {} : { team }),
  });
  if (isRefusal(card)) return card;
  const given = [...asked.query].filter(([, value]) => value !== '');
  const kept = given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
  return { ...card, window, kept, past: pastFrom(snapshot, session.today, asked.path) };
}
