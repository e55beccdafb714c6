import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '#usecases/ports.ts';
import { type Board, frontDoorBoard } from '#usecases/queries/front-door-board.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** The front door at a glance. */
export interface BoardModel {
  readonly board: Board;
  readonly mayRecord: boolean;
  /** The column that is shown whole, when one was asked for. */
  readonly whole: string | undefined;
  readonly past: Past | undefined;
}

/** What waits at the front door on the day asked for. */
export async function boardModel(session: Session, asked: Asked): Promise<BoardModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const board = await frontDoorBoard(session, snapshot);
  if (isRefusal(board)) return board;
  const mayRecord = may(session.actor, 'write', 'contact');
  return {
    board,
    mayRecord,
    whole: asked.query.get('all') ?? undefined,
    past: pastFrom(snapshot, session.today, asked.path),
  };
}
