import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type ChildPage, childPage } from '#usecases/queries/child-page.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** A child's page. */
export interface ChildModel extends ChildPage {
  readonly past: Past | undefined;
  /** What the page's links carry on, so that the next shows the same day. */
  readonly kept: string;
  readonly asAt: string;
  readonly knownOn: string | undefined;
  /** Every record is listed; otherwise the latest alone. */
  readonly isWhole: boolean;
  readonly mayAllocate: boolean;
  readonly mayEdit: boolean;
  /** A draft that has ended here: the browser may forget its copy. */
  readonly done: string | undefined;
}

/** Everything of a child on the day asked for. */
export async function childModel(session: Session, asked: Asked): Promise<ChildModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const page = await childPage(session, (asked.params.child ?? '') as PersonId, snapshot);
  if (page === undefined) return notFound('child');
  const past = pastFrom(snapshot, session.today, asked.path);
  return {
    ...page,
    past,
    kept: pastOf(asked),
    asAt: snapshot.asAt,
    knownOn: snapshot.knownOn,
    isWhole: asked.query.get('all') === 'records',
    mayAllocate: past === undefined && may(session.actor, 'write', 'allocation'),
    mayEdit: past === undefined && may(session.actor, 'write', 'person'),
    done: asked.query.get('done') ?? undefined,
  };
}
