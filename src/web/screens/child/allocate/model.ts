import { readDate, type TypedDate, writeDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { type ChildIssue, isConflict, isUnfit, notFound, unfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { childPage } from '#usecases/queries/child-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { CheckboxItem } from '#web/components/checkboxes.ts';
import type { SelectItem } from '#web/components/select.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { childChoices } from '../family-choices.ts';
import { allocateView } from './view.ts';

/** Who holds the work now, and to whom it may be given. */
export interface AllocateModel {
  readonly child: ShownPerson;
  readonly held: string | undefined;
  readonly children: readonly CheckboxItem[];
  readonly workers: readonly SelectItem[];
  readonly teams: readonly SelectItem[];
  readonly typed: TypedAllocation;
  readonly problems: readonly ChildIssue[];
}

/** The form as it was typed. */
export interface TypedAllocation {
  readonly children: readonly string[];
  readonly team: string;
  readonly worker: string;
  readonly startsOn: TypedDate;
  readonly reason: string;
}

/** The form to allocate a child, with the brothers and sisters. */
export async function allocateModel(
  session: Session,
  { params }: Asked,
  typed?: TypedAllocation,
  problems: readonly ChildIssue[] = [],
): Promise<AllocateModel | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await childPage(session, (params.child ?? '') as PersonId, snapshot);
  if (page === undefined) return notFound('child');
  const { teams } = session.settings;
  const workers = (await session.workers.all()).filter((worker) => worker.active && worker.team !== undefined);
  const today = writeDate(session.today) ?? { day: '', month: '', year: '' };
  const { worker, team } = page.banner;
  return {
    child: page.child,
    held: team === undefined ? undefined : [worker ?? 'no worker yet', team].join(', '),
    children: childChoices(page),
    workers: workers.map(({ id, name, team: of }) => ({
      value: id,
      text: `${name}, ${teams.find((each) => each.id === of)?.name ?? of}`,
    })),
    teams: teams.map(({ id, name }) => ({ value: id, text: name })),
    typed: typed ?? {
      children: [page.child.id],
      team: session.actor.team ?? '',
      worker: '',
      startsOn: today,
      reason: '',
    },
    problems,
  };
}

/** Gives the work to the worker chosen, or shows the form again with what is wrong. */
export async function allocate(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const typed = typedIn(asked);
  const outcome = await tryToAllocate(session, typed);
  if (isRefusal(outcome) && outcome.refused !== 'unallocated-between') return outcome;
  const problems = isRefusal(outcome)
    ? unfit('startsOn', outcome.refused, outcome.because, '').issues
    : isUnfit(outcome)
      ? outcome.issues
      : [];
  if (problems.length === 0) return { goTo: `/children/${asked.params.child ?? ''}` };
  const model = await allocateModel(session, asked, typed, problems);
  return isRefusal(model) ? model : { page: (frame) => allocateView(model, frame), status: 422 };
}

async function tryToAllocate(session: Session, typed: TypedAllocation) {
  const { children, team, worker, reason } = typed;
  if (team === '') return unfit('team', 'no-team', 'Choose a team.', 'Somebody must hold the work.');
  const startsOn = readDate(typed.startsOn);
  if (!('iso' in startsOn))
    return unfit('startsOn', 'not-a-date', `The first day ${startsOn.fault}`, 'A date must be one of the calendar.');
  const outcome = await allocateChildren(session, {
    children: children.map((id) => id as PersonId),
    team,
    startsOn: startsOn.iso,
    ...(worker === '' ? {} : { worker: worker as WorkerId }),
    ...(reason === '' ? {} : { reason }),
  });
  return isConflict(outcome)
    ? unfit('team', 'changed-meanwhile', 'Somebody else allocated them meanwhile. Look again.', '')
    : outcome;
}

function typedIn(asked: Asked): TypedAllocation {
  return {
    children: asked.form.get('child') ?? [],
    team: posted(asked, 'team'),
    worker: posted(asked, 'worker'),
    startsOn: {
      day: posted(asked, 'startsOn-day'),
      month: posted(asked, 'startsOn-month'),
      year: posted(asked, 'startsOn-year'),
    },
    reason: posted(asked, 'reason'),
  };
}
