import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type ChronologyLine, chronology } from '#usecases/queries/chronology.query.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { Asked } from '#web/server/screen.ts';

/** One event of a child's story, to be marked. */
export interface MarkModel {
  readonly child: ShownPerson;
  readonly line: ChronologyLine;
  readonly problem: string | undefined;
}

/** The event to be marked. */
export async function markModel(session: Session, { params }: Asked, problem?: string): Promise<MarkModel | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const story = await chronology(session, (params.child ?? '') as PersonId, snapshot);
  const line = story?.lines.find(({ record }) => record === params.record);
  return story === undefined || line === undefined ? notFound('event') : { child: story.child, line, problem };
}
