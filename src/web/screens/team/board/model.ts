import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { teamName } from '#domain/settings/authority-settings.ts';
import type { Session } from '#usecases/ports.ts';
import { type Caseload, caseloads } from '#usecases/queries/caseloads.query.ts';
import type { MovingChild, WaitingChild, WorkerLoad } from '#usecases/queries/team-board.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';
import { askedTeam, hrefWithin } from '../asked-team.ts';

/** A number on the board, and the way to the children behind it. */
export interface Figure {
  readonly count: number;
  readonly href: string;
}

/** One worker's line: every number opens to the children. */
export interface LoadRow {
  readonly name: string;
  readonly team: string;
  readonly isGone: boolean;
  /** The weighted caseload beside the standard of the team; absent for what no worker holds. */
  readonly caseload?: {
    readonly total: number;
    readonly standard: number | undefined;
    readonly openAlerts: number;
    readonly href: string;
  };
  readonly figures: Readonly<Record<'children' | 'families' | 'due' | 'overdue' | 'silent', Figure>>;
}

/** The board of a team. */
export interface TeamBoardModel {
  readonly rows: readonly LoadRow[];
  /** Whom the team holds and no worker, then whom nobody holds at all. */
  readonly waiting: readonly { readonly title: string; readonly children: readonly WaitingChild[] }[];
  /** Moves to and from the team that wait for their answer. */
  readonly moving: readonly (MovingChild & { readonly fromName: string; readonly toName: string })[];
  readonly title: string;
  readonly teams: readonly { readonly text: string; readonly href: string; readonly active: boolean }[];
  readonly mayAllocate: boolean;
  readonly keptForChild: string;
  readonly team: string | undefined;
  readonly past: Past | undefined;
  readonly asAt: string;
}

/** The team of the manager; any team for whoever answers for all. */
export async function teamBoardModel(session: Session, asked: Asked): Promise<TeamBoardModel | Refusal> {
  const found = await askedTeam(session, asked);
  if (isRefusal(found)) return found;
  const { board, snapshot, team, kept } = found;
  const { settings, actor } = session;
  const own = actor.team ?? team;
  const weighed = await caseloads(session, team === undefined ? {} : { team }, snapshot);
  if (isRefusal(weighed)) return weighed;
  const past = pastFrom(snapshot, session.today, asked.path);
  return {
    rows: [...board.loads, ...(await goneWithAlert(session, board.loads, weighed))].map((load) =>
      rowOf(load, teamName(settings, load.team), kept, weighed),
    ),
    waiting: [
      {
        title: own === undefined ? 'Held by a team, without a worker' : 'Held by the team, without a worker',
        children: board.waiting.filter((each) => each.team !== undefined),
      },
      { title: 'At the front door: held by nobody', children: board.waiting.filter((each) => each.team === undefined) },
    ],
    moving: board.moving.map((each) => ({
      ...each,
      fromName: each.team === undefined ? 'No team' : teamName(settings, each.team),
      toName: teamName(settings, each.to),
    })),
    title: own === undefined ? 'Every team' : teamName(settings, own),
    teams:
      actor.team === undefined
        ? [
            { text: 'Every team', href: hrefWithin('/team', kept, { team: '' }), active: team === undefined },
            ...settings.teams.map(({ id, name }) => ({
              text: name,
              href: hrefWithin('/team', kept, { team: id }),
              active: team === id,
            })),
          ]
        : [],
    mayAllocate: past === undefined && may(actor, 'write', 'allocation'),
    keptForChild: pastOf(asked),
    team,
    past,
    asAt: snapshot.asAt,
  };
}

/** Whoever holds nobody any more stands on the board as long as an alert of theirs is open: it is closed by an action alone. */
async function goneWithAlert(
  session: Session,
  loads: readonly WorkerLoad[],
  weighed: readonly Caseload[],
): Promise<readonly WorkerLoad[]> {
  const workers = await session.workers.all();
  return weighed
    .filter(({ alerts }) => alerts.some(({ isOpen }) => isOpen))
    .filter((each) => !loads.some(({ worker, team }) => worker?.id === each.worker && team === each.team))
    .flatMap(({ worker: id, team }) => {
      const worker = workers.find((each) => each.id === id);
      return worker === undefined ? [] : [{ worker, team, families: [] }];
    });
}

function rowOf(
  { worker, team, families }: WorkerLoad,
  name: string,
  kept: URLSearchParams,
  weighed: readonly Caseload[],
): LoadRow {
  const caseload = weighed.find((each) => each.worker === worker?.id && each.team === team);
  const children = families.flat();
  const figure = (count: number, show: string) => ({
    count,
    href: hrefWithin('/team/children', kept, { team, worker: worker?.id ?? 'none', show }),
  });
  return {
    name: worker?.name ?? 'No worker yet',
    team: name,
    isGone: worker?.active === false,
    ...(caseload && {
      caseload: {
        total: caseload.total,
        standard: caseload.standard?.standard,
        openAlerts: caseload.alerts.filter(({ isOpen }) => isOpen).length,
        href: `/team/caseload/${caseload.worker}`,
      },
    }),
    figures: {
      children: figure(children.length, ''),
      families: figure(families.length, ''),
      due: figure(
        children.reduce((sum, { tasks, overdue }) => sum + tasks.length - overdue, 0),
        'due',
      ),
      overdue: figure(
        children.reduce((sum, { overdue }) => sum + overdue, 0),
        'overdue',
      ),
      silent: figure(children.filter(({ silent }) => silent.length > 0).length, 'silent'),
    },
  };
}
