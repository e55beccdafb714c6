import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '#usecases/ports.ts';
import { listedMeetings, type Meetings } from '#usecases/queries/meetings.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

const MINE = 'mine';
const ALL = 'all';

/** A list of meetings, of whoever is asked for. */
export interface MeetingsModel extends Meetings {
  /** Whose meetings may be chosen, with the one that is shown. */
  readonly choices: readonly { readonly text: string; readonly href: string; readonly active: boolean }[];
  readonly of: string;
  readonly kept: string;
  readonly past: Past | undefined;
  readonly asAt: string;
}

/** The meetings of a worker, of a team, or of every team: whoever holds children sees their own first, a manager the team's. */
export async function meetingsModel(session: Session, asked: Asked): Promise<MeetingsModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const possible = choicesFor(session);
  const of = (possible.find(({ value }) => value === asked.query.get('of')) ?? possible[0])?.value ?? ALL;
  const whose = of === MINE ? { worker: session.actor.worker } : of === ALL ? {} : { team: of };
  const meetings = await listedMeetings(session, whose, snapshot);
  if (isRefusal(meetings)) return meetings;
  const kept = pastOf(asked);
  const hrefOf = (value: string) => {
    const query = new URLSearchParams(kept);
    query.set('of', value);
    return `${asked.path}?${query}`;
  };
  return {
    ...meetings,
    choices: possible.map(({ value, text }) => ({ text, href: hrefOf(value), active: value === of })),
    of,
    kept,
    past: pastFrom(snapshot, session.today, asked.path),
    asAt: snapshot.asAt,
  };
}

function choicesFor({ actor, settings }: Session): readonly { readonly value: string; readonly text: string }[] {
  const mine = { value: MINE, text: 'My meetings' };
  const all = { value: ALL, text: 'Every team' };
  const teams = settings.teams.map(({ id, name }) => ({ value: id, text: name }));
  const own = teams.filter(({ value }) => value === actor.team);
  if (actor.role === 'team-manager') return [...own, mine, all];
  if (actor.team !== undefined) return [mine, ...own, all];
  return [all, ...teams];
}
