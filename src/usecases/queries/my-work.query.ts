import { mayKnowChildren } from '#access/decide.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { sendsOut } from '../leaving/sends-out.ts';
import type { Actor, Draft, PersonDraft, Session, Snapshot, TaskQuery, TaskRow } from '../ports.ts';
import { type FamilyWork, familyWork } from './family-work.ts';
import { workerNames } from './names.ts';
import { planTasks } from './plan-tasks.ts';
import { type ShownDraft, showDraft } from './shown-draft.ts';
import { type ShownPerson, showOne } from './shown-person.ts';
import { byDueDay, type ShownTask, showTask } from './shown-task.ts';
import { stoppedDrafts } from './stopped-drafts.ts';
import { ownStandings, waitingChecks } from './waiting-checks.ts';

/** A child whose work somebody holds, with what is due next. */
export interface HeldChild {
  readonly child: ShownPerson;
  readonly next: readonly ShownTask[];
}

/** What waits for one person, the most urgent first. */
export interface MyWork {
  /** Words not yet recorded, the newest first: however old, none is forgotten. */
  readonly drafts: readonly ShownDraft[];
  /** Forms about people not yet sent, the newest first, each with whom it is about; somebody new is nobody yet. */
  readonly personDrafts: readonly (PersonDraft & { readonly shown?: ShownPerson })[];
  readonly tasks: readonly ShownTask[];
  readonly children: readonly HeldChild[];
  /** What was handed in and waits to be read and signed; for those who may sign. */
  readonly awaitingSignOff: readonly ShownTask[];
  /** What the search stopped from leaving and nobody released; for those who may release it. */
  readonly stopped: readonly ShownDraft[];
  /** What a colleague prepared to be sent out and waits for this person's check, the longest waiting first. */
  readonly toCheck: readonly (ShownDraft & { readonly since: string })[];
  /** Children in need whom no worker holds; for managers. */
  readonly unallocated: readonly ShownTask[];
  /** The same drafts and tasks, and the children held, by family. */
  readonly families: readonly FamilyWork[];
}

const NEXT_SHOWN = 2;

/** Everything that waits for the person who signed in. */
export async function myWork(session: Session, snapshot: Snapshot): Promise<MyWork | Refusal> {
  const { actor } = session;
  if (!mayKnowChildren(actor)) return refuse('not-allowed', 'Your role holds no work about children.');
  const rows = await tasksFor(session, snapshot);
  const held = await session.lists.heldBy({ worker: actor.worker }, snapshot);
  const drafts = await session.drafts.mine();
  const forms = await session.personDrafts.mine();
  const stopped = await stoppedDrafts(session, snapshot);
  const toCheck = await waitingChecks(session, await session.checks.waiting());
  const standings = await ownStandings(
    session,
    drafts.filter(({ type }) => sendsOut(type)),
  );
  const allDrafts = [...drafts, ...stopped, ...toCheck.map(({ draft }) => draft)];
  const people = await session.people.list(idsIn(rows, held, allDrafts, forms), snapshot.knownAt);
  const worker = await workerNames(session);
  const tasks = rows.map((row) => showTask(row, people, snapshot.asAt));
  const shownDrafts = drafts.map((draft) => showDraft(draft, people, worker, snapshot.asAt, standings.get(draft.id)));
  const toDo = tasks.filter((task) => task.kind !== 'sign-off' && task.kind !== 'allocate');
  const relationships = await session.people.relationshipsOf([...people.keys()], snapshot.knownAt);
  return {
    drafts: shownDrafts,
    stopped: stopped.map((draft) => showDraft(draft, people, worker, snapshot.asAt)),
    toCheck: toCheck.map(({ draft, since }) => ({ ...showDraft(draft, people, worker, snapshot.asAt), since })),
    personDrafts: forms.map((form) =>
      form.person === undefined ? form : { ...form, shown: showOne(form.person, people, snapshot.asAt) },
    ),
    tasks: toDo,
    families: familyWork({ tasks: toDo, drafts: shownDrafts, held }, people, relationships, snapshot.asAt),
    children: heldChildren(held, people, tasks, snapshot),
    awaitingSignOff: tasks.filter((task) => task.kind === 'sign-off'),
    unallocated: tasks.filter((task) => task.kind === 'allocate'),
  };
}

async function tasksFor(session: Session, snapshot: Snapshot): Promise<readonly TaskRow[]> {
  const found = new Map<string, TaskRow>();
  for (const query of queriesFor(session)) {
    for (const row of await session.lists.tasks(query, snapshot))
      if (isFor(session.actor, row)) found.set(`${row.record} ${row.kind} ${row.action}`, row);
  }
  const actions = await session.lists.planActionsOf(session.actor.worker, snapshot);
  const planned = await planTasks(session, actions, snapshot);
  return [...found.values(), ...planned].sort(byDueDay);
}

/** What somebody holds themselves; what their team holds; and at the front door, what nobody holds yet. */
function queriesFor({ actor, settings }: Session): readonly TaskQuery[] {
  const { role, worker, team } = actor;
  const roles = role === 'system' ? {} : { roles: [role] };
  const isFrontDoor = settings.teams.some((each) => each.id === team && each.isFrontDoor === true);
  const wider: readonly TaskQuery[] =
    isFrontDoor || team === undefined
      ? [{ ...roles, recordTypes: ['notification', 'contact', 'referral', 'assessment', 'warning'] }]
      : [{ ...roles, team }];
  const unallocated: readonly TaskQuery[] = isManager(actor)
    ? [{ kinds: ['allocate'] }, { ...roles, kinds: ['next-step'], recordTypes: ['transfer'] }]
    : [];
  return [{ ...roles, worker }, ...wider, ...unallocated];
}

/** A colleague's own work is not mine; the steps of a manager are, for every child of their team or of none. */
function isFor(actor: Actor, row: TaskRow): boolean {
  if (row.worker === actor.worker && row.kind !== 'allocate' && row.forTeam === undefined) return true;
  if (!isManager(actor)) return row.worker === undefined && row.kind !== 'allocate';
  // A transfer is for the team it asks to answer, and not for the team that asked.
  const team = row.forTeam ?? row.team;
  const isInReach = actor.team === undefined || team === undefined || team === actor.team;
  return (
    isInReach &&
    (row.kind === 'allocate' || isUnheldWarning(row) || (actor.role !== 'system' && row.roles.includes(actor.role)))
  );
}

/** A warning about a child whom nobody holds would be looked at again by nobody: managers of the team or the front door see it. */
function isUnheldWarning({ recordType, worker }: TaskRow): boolean {
  return recordType === 'warning' && worker === undefined;
}

function isManager({ role }: Actor): boolean {
  return role === 'team-manager' || role === 'head-of-service';
}

function idsIn(
  rows: readonly TaskRow[],
  held: readonly PersonId[],
  drafts: readonly Draft[],
  forms: readonly PersonDraft[],
): readonly PersonId[] {
  const [inRows, inDrafts] = [rows.map((row) => row.child), drafts.flatMap((draft) => draft.children)];
  return [...new Set([...inRows, ...held, ...inDrafts, ...forms.flatMap(({ person }) => person ?? [])])];
}

function heldChildren(
  held: readonly PersonId[],
  people: ReadonlyMap<PersonId, Person>,
  tasks: readonly ShownTask[],
  { asAt }: Snapshot,
): readonly HeldChild[] {
  return held
    .map((id) => ({
      child: showOne(id, people, asAt),
      next: tasks.filter((task) => task.child.id === id && task.dueOn !== undefined).slice(0, NEXT_SHOWN),
    }))
    .sort((one, other) => one.child.name.localeCompare(other.child.name, 'en'));
}
