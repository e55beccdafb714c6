import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Chronology, type ChronologyFilter, chronology } from '#usecases/queries/chronology.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** A child's story as its address asks for it. */
export interface ChronologyModel extends Chronology {
  readonly past: Past | undefined;
  readonly kept: string;
  readonly asAt: string;
  readonly knownOn: string | undefined;
  readonly filter: ChronologyFilter;
  readonly mayMark: boolean;
  readonly mayReview: boolean;
  readonly problems: readonly ChildIssue[];
}

/** The story of a child on the day asked for, narrowed as asked. */
export async function chronologyModel(
  session: Session,
  asked: Asked,
  problems: readonly ChildIssue[] = [],
): Promise<ChronologyModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const filter = filterIn(asked);
  const story = await chronology(session, (asked.params.child ?? '') as PersonId, snapshot, filter);
  if (story === undefined) return notFound('child');
  const past = pastFrom(snapshot, session.today, asked.path);
  const isToday = past === undefined;
  return {
    ...story,
    past,
    filter,
    problems,
    kept: pastOf(asked),
    asAt: snapshot.asAt,
    knownOn: snapshot.knownOn,
    mayMark: isToday && may(session.actor, 'write', 'chronology-mark'),
    mayReview: isToday && may(session.actor, 'write', 'chronology-review'),
  };
}

function filterIn({ query }: Asked): ChronologyFilter {
  const [weight, types] = [query.get('weight'), query.getAll('type')];
  const isWeight = weight === 'significant' || weight === 'routine' || weight === 'unmarked';
  return { ...(isWeight ? { weight } : {}), ...(types.length === 0 ? {} : { types }) };
}
