import type { Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Session } from '#usecases/ports.ts';
import { type ChildPlan, childPlan } from '#usecases/queries/child-plan.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { type AsAsked, pageAsAsked } from '../../snapshot/page-as-asked.ts';

/** A child’s plan as its address asks for it. */
export type PlanModel = ChildPlan & AsAsked;

/** The plan of a child on the day asked for. */
export async function planModel(session: Session, asked: Asked): Promise<PlanModel | Refusal> {
  const child = (asked.params.child ?? '') as PersonId;
  return pageAsAsked(session, asked, 'child', (snapshot) => childPlan(session, child, snapshot));
}
