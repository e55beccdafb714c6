import { may } from '#access/decide.ts';
import { actionsIn, type PlanThread, planThreadOf } from '#domain/history/plan-thread.ts';
import type { IsoDay, PersonId } from '#domain/people/person.ts';
import type { RecordVersion, Session, Snapshot } from '../ports.ts';
import { findChild } from './find-child.ts';
import { namesFor } from './names.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';

/** A child’s plan as a page shows it; without `plan` there is none yet. */
export interface ChildPlan {
  readonly child: ShownPerson;
  readonly asAt: IsoDay;
  readonly plan?: RecordVersion;
  readonly thread?: PlanThread;
  /** The name of whoever does something: a worker, a person of the family, or the service as it is called. */
  readonly ownerName: (who: string, owner: string) => string;
}

/** The plan of a child on a day, or undefined when there is no such child to be known. Its reading is kept. */
export async function childPlan(session: Session, id: PersonId, snapshot: Snapshot): Promise<ChildPlan | undefined> {
  const child = await findChild(session, id, snapshot.knownAt);
  if (child === undefined || !may(session.actor, 'read', 'child-in-need-plan')) return undefined;
  await session.audit.noteRead('plan', child.id);
  const records = await session.records.ofChild(child.id, snapshot.knownAt);
  const thread = planThreadOf(records, snapshot.asAt);
  const plan = records.find((each) => each.id === thread?.plan);
  const actions = thread === undefined ? [] : actionsIn(thread);
  const family = actions.filter(({ who }) => who === 'family').map(({ owner }) => owner as PersonId);
  const people = await session.people.list(family, snapshot.knownAt);
  const names = await namesFor(session, { people, on: snapshot.asAt });
  return {
    child: showPerson(child, snapshot.asAt),
    asAt: snapshot.asAt,
    ...(plan === undefined ? {} : { plan }),
    ...(thread === undefined ? {} : { thread }),
    ownerName: (who, owner) =>
      who === 'worker' ? names.worker(owner) : who === 'family' ? names.person(owner) : owner,
  };
}
