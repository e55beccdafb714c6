import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type ChildPlan, childPlan } from '#usecases/queries/child-plan.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** A child’s plan as its address asks for it. */
export interface PlanModel extends ChildPlan {
  readonly past: Past | undefined;
  readonly kept: string;
}

/** The plan of a child on the day asked for. */
export async function planModel(session: Session, asked: Asked): Promise<PlanModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const found = await childPlan(session, (asked.params.child ?? '') as PersonId, snapshot);
  if (found === undefined) return notFound('child');
  return { ...found, past: pastFrom(snapshot, session.today, asked.path), kept: pastOf(asked) };
}
