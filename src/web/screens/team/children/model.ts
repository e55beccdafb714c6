import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type BoardChild, childrenHeldBy } from '#usecases/queries/team-board.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';
import { askedTeam, hrefWithin } from '../asked-team.ts';

/** Which of a worker's children are shown. */
export const shows = ['all', 'due', 'overdue', 'silent'] as const;
/** One of them. */
export type Show = (typeof shows)[number];

/** The children behind one number of the board, by family. */
export interface TeamChildrenModel {
  readonly name: string;
  readonly show: Show;
  readonly families: readonly (readonly BoardChild[])[];
  /** Whose supervision may be begun from here. */
  readonly supervise: string | undefined;
  readonly hrefOf: (show: Show) => string;
  readonly back: string;
  readonly keptForChild: string;
  readonly past: Past | undefined;
}

const isShown: Readonly<Record<Show, (child: BoardChild) => boolean>> = {
  all: () => true,
  due: ({ tasks, overdue }) => tasks.length > overdue,
  overdue: ({ overdue }) => overdue > 0,
  silent: ({ silent }) => silent.length > 0,
};

/** The children one worker holds, or nobody in the team, as far as the number that was opened counts them. */
export async function teamChildrenModel(session: Session, asked: Asked): Promise<TeamChildrenModel | Refusal> {
  const found = await askedTeam(session, asked);
  if (isRefusal(found)) return found;
  const id = asked.query.get('worker') ?? 'none';
  const workers = await session.workers.all();
  const worker = workers.find((each) => each.id === id);
  if (id !== 'none' && worker === undefined) return notFound('worker');
  const show = shows.find((each) => each === asked.query.get('show')) ?? 'all';
  return {
    name: worker?.name ?? 'No worker yet',
    show,
    supervise: found.snapshot.asAt === session.today && worker !== undefined ? worker.id : undefined,
    families: childrenHeldBy(found.board, id === 'none' ? undefined : (id as WorkerId))
      .map((family) => family.filter(isShown[show]))
      .filter((family) => family.length > 0),
    hrefOf: (other) => hrefWithin('/team/children', found.kept, { worker: id, show: other === 'all' ? '' : other }),
    back: hrefWithin('/team', found.kept, {}),
    keptForChild: pastOf(asked),
    past: pastFrom(found.snapshot, session.today, asked.path),
  };
}
