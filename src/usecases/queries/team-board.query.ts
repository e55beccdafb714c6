import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import { parseDay } from '#domain/time/day.ts';
import type { Session, Snapshot } from '../ports.ts';
import { familiesOf } from './families-of.ts';
import { type ShownPerson, showOne } from './shown-person.ts';
import { byDueDay, type ShownTask, showTask } from './shown-task.ts';
import { type SilenceKind, type SilentChild, silence, silenceKinds } from './silence.query.ts';

/** A child of the team, with what is due and what is silent. */
export interface BoardChild extends SilentChild {
  /** The clocks that run, the one due first before the others. */
  readonly tasks: readonly ShownTask[];
  readonly overdue: number;
  /** What was last too long ago, or never. */
  readonly silent: readonly SilenceKind[];
}

/** What one worker holds; without a worker, what the team holds and nobody in it. */
export interface WorkerLoad {
  readonly worker?: Pick<Worker, 'id' | 'name' | 'active'>;
  readonly team: string;
  readonly families: readonly (readonly BoardChild[])[];
}

/** A child in need whom no worker holds, and for how many days. */
export interface WaitingChild {
  readonly child: ShownPerson;
  /** The team that holds the work already; absent while it is the front door’s to give. */
  readonly team?: string;
  readonly since: string;
  readonly days: number;
}

/** A child who is to move to another team or worker, and for how many days the move has waited for its answer. */
export interface MovingChild extends WaitingChild {
  readonly to: string;
  readonly record: RecordId;
}

/** A team at a glance: who holds whom, and who is held by nobody. */
export interface TeamBoard {
  readonly loads: readonly WorkerLoad[];
  readonly waiting: readonly WaitingChild[];
  /** To and from the team, the longest waiting first (R088). */
  readonly moving: readonly MovingChild[];
}

const EVERY = 100_000;

/** What each worker of the team holds, and the children in need whom nobody holds, the longest waiting first (R086). */
export async function teamBoard(
  session: Session,
  asked: { readonly team?: string },
  snapshot: Snapshot,
): Promise<TeamBoard | Refusal> {
  const held = await silence(session, { ...asked, by: 'seen' }, snapshot);
  if (isRefusal(held)) return held;
  const team = session.actor.team ?? asked.team;
  const children = await boardChildren(session, held, team, snapshot);
  return {
    loads: await loadsOf(session, children, team, snapshot),
    waiting: await waitingChildren(session, team, snapshot),
    moving: await movingChildren(session, team, snapshot),
  };
}

async function boardChildren(
  session: Session,
  held: readonly SilentChild[],
  team: string | undefined,
  snapshot: Snapshot,
): Promise<readonly BoardChild[]> {
  const narrowed = team === undefined ? {} : { team };
  const rows = await session.lists.tasks({ ...narrowed, kinds: ['clock'], limit: EVERY }, snapshot);
  const ofChild = Map.groupBy([...rows].sort(byDueDay), ({ child }) => child);
  return held.map((each) => {
    const tasks = (ofChild.get(each.child.id) ?? []).map((row) => showTask(row, new Map(), snapshot.asAt));
    return {
      ...each,
      tasks: tasks.map((task) => ({ ...task, child: each.child })),
      overdue: tasks.filter(({ nearness }) => nearness === 'overdue').length,
      silent: silenceKinds.filter((kind) => each.silences[kind].isTooLong),
    };
  });
}

async function loadsOf(
  session: Session,
  children: readonly BoardChild[],
  team: string | undefined,
  snapshot: Snapshot,
): Promise<readonly WorkerLoad[]> {
  const workers = await session.workers.all();
  const families = await inFamilies(session, children, snapshot);
  const held = Map.groupBy(children, keyOf);
  const idle = workers.filter(({ role, active, team: of }) => active && role === 'social-worker' && isOf(of, team));
  for (const worker of idle) {
    const key = keyOf({ held: { team: worker.team ?? '', worker: worker.id } });
    if (!held.has(key)) held.set(key, []);
  }
  return [...held]
    .map(([key, of]) => {
      const [teamId = '', id] = key.split(SEPARATOR);
      const found = workers.find((worker) => worker.id === id);
      return { ...(found && { worker: found }), team: teamId, families: families(of) };
    })
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function isOf(team: string | undefined, asked: string | undefined): boolean {
  return asked === undefined ? team !== undefined : team === asked;
}

const SEPARATOR = '\n';

function keyOf({ held: { team, worker } }: Pick<SilentChild, 'held'>): string {
  return worker === undefined ? team : `${team}${SEPARATOR}${worker}`;
}

function orderOf({ worker, team }: WorkerLoad): string {
  return `${team} ${worker?.name ?? ''}`;
}

/** Sorts children into families, with one look at the people and one at how they are related. */
async function inFamilies(session: Session, children: readonly BoardChild[], { knownAt, asAt }: Snapshot) {
  const ids = children.map(({ child }) => child.id);
  const people = await session.people.list(ids, knownAt);
  const related = await session.people.relationshipsOf(ids, knownAt);
  const sorted = familiesOf([...people.values()], related, asAt);
  const familyOf = new Map<PersonId, number>(sorted.flatMap((family, index) => family.map((id) => [id, index])));
  return (some: readonly BoardChild[]) => [...Map.groupBy(some, ({ child }) => familyOf.get(child.id)).values()];
}

async function waitingChildren(
  session: Session,
  team: string | undefined,
  snapshot: Snapshot,
): Promise<readonly WaitingChild[]> {
  const rows = await session.lists.tasks({ kinds: ['allocate'], limit: EVERY }, snapshot);
  const mine = rows.filter((row) => team === undefined || row.team === undefined || row.team === team);
  const people = await session.people.list([...new Set(mine.map(({ child }) => child))], snapshot.knownAt);
  const longest = Map.groupBy(mine, ({ child }) => child).values();
  return [...longest]
    .flatMap((ofOne) => [...ofOne].sort((one, other) => (one.on < other.on ? -1 : 1)).slice(0, 1))
    .map(({ child, team: of, on }) => ({
      child: showOne(child, people, snapshot.asAt),
      since: on,
      days: daysBetween(on, snapshot.asAt),
      ...(of === undefined ? {} : { team: of }),
    }))
    .sort((one, other) => other.days - one.days || one.child.name.localeCompare(other.child.name, 'en'));
}

async function movingChildren(
  session: Session,
  team: string | undefined,
  snapshot: Snapshot,
): Promise<readonly MovingChild[]> {
  const narrowed = team === undefined ? {} : { team };
  const rows = await session.lists.tasks(
    { ...narrowed, kinds: ['next-step'], recordTypes: ['transfer'], limit: EVERY },
    snapshot,
  );
  const people = await session.people.list([...new Set(rows.map(({ child }) => child))], snapshot.knownAt);
  return rows
    .map(({ child, team: of, forTeam = '', on, record }) => ({
      child: showOne(child, people, snapshot.asAt),
      to: forTeam,
      record,
      since: on,
      days: daysBetween(on, snapshot.asAt),
      ...(of === undefined ? {} : { team: of }),
    }))
    .sort((one, other) => other.days - one.days || one.child.name.localeCompare(other.child.name, 'en'));
}

function daysBetween(from: string, to: string): number {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first === undefined || last === undefined ? 0 : last - first;
}

/** The children of one worker on the board; of the team itself without one. */
export function childrenHeldBy(board: TeamBoard, worker: WorkerId | undefined): readonly (readonly BoardChild[])[] {
  return board.loads.filter((load) => load.worker?.id === worker).flatMap(({ families }) => families);
}
