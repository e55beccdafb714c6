import { type TypedDate, writeDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { childPage } from '#usecases/queries/child-page.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { CheckboxItem } from '#web/components/checkboxes.ts';
import type { SelectItem } from '#web/components/select.ts';
import type { Asked } from '#web/server/screen.ts';
import { childChoices } from '../family-choices.ts';

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
