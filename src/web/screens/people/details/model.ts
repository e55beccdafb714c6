import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type PersonPage, personPage } from '#usecases/queries/person-page.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** What is known of a person on the day asked for. */
export interface DetailsModel extends PersonPage {
  readonly past: Past | undefined;
  readonly kept: string;
  /** A form that was just sent or discarded: the device forgets its copy. */
  readonly done: string | undefined;
}

/** A person's details and the people round them. */
export async function detailsModel(session: Session, asked: Asked): Promise<DetailsModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const page = await personPage(session, (asked.params.person ?? '') as PersonId, snapshot);
  if (page === undefined) return notFound('person');
  const past = pastFrom(snapshot, session.today, asked.path);
  return {
    ...page,
    past,
    kept: pastOf(asked),
    done: asked.query.get('done') ?? undefined,
    mayChange: page.mayChange && past === undefined,
  };
}
