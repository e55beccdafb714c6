import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session, Snapshot } from '#usecases/ports.ts';
import { type TeamBoard, teamBoard } from '#usecases/queries/team-board.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../snapshot/asked-snapshot.ts';

/** A team's board on the day and of the team that an address asks for. */
export interface AskedTeam {
  readonly board: TeamBoard;
  readonly snapshot: Snapshot;
  /** The team asked for; absent: the manager's own, or every team. */
  readonly team: string | undefined;
  /** What every address within the team carries on, so that the next page shows the same day and team. */
  readonly kept: URLSearchParams;
}

/** The board that an address asks for, or why it is not shown. */
export async function askedTeam(session: Session, asked: Asked): Promise<AskedTeam | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const team = asked.query.get('team') || undefined;
  const board = await teamBoard(session, team === undefined ? {} : { team }, snapshot);
  if (isRefusal(board)) return board;
  const kept = new URLSearchParams(pastOf(asked));
  if (team !== undefined) kept.set('team', team);
  return { board, snapshot, team, kept };
}

/** An address within the team, with what it carries on. */
export function hrefWithin(path: `/${string}`, kept: URLSearchParams, more: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(kept);
  for (const [name, value] of Object.entries(more)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return query.size === 0 ? path : `${path}?${query}`;
}
