import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type ChronologyLine, chronology } from '#usecases/queries/chronology.query.ts';
import { type AlsoHappened, happenedTogether } from '#usecases/queries/happened-together.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { type Asked, posted } from '#web/server/screen.ts';

/** One event of a child's story, to be marked. */
export interface MarkModel {
  readonly child: ShownPerson;
  readonly line: ChronologyLine;
  /** The other children to whom the same happened, and whether it is to be marked for each of them. */
  readonly others: readonly (AlsoHappened & { readonly isChosen: boolean })[];
  readonly isOfFamily: boolean;
  /** What was typed before something was found missing. */
  readonly analysis: string;
  readonly problem: string | undefined;
}

/** What an address or a form carries when it comes from the chronology of the whole family. */
export const FROM_FAMILY = 'family';
/** The records of other children that are to be marked as well. */
export const ALSO = 'also';

/** The event to be marked. */
export async function markModel(session: Session, asked: Asked, problem?: string): Promise<MarkModel | Refusal> {
  const { params, query, form } = asked;
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const story = await chronology(session, (params.child ?? '') as PersonId, snapshot);
  const line = story?.lines.find(({ record }) => record === params.record);
  if (story === undefined || line === undefined) return notFound('event');
  const isOfFamily = query.get(FROM_FAMILY) !== null || posted(asked, FROM_FAMILY) !== '';
  const chosen = form.get(ALSO) ?? [];
  const others = (await happenedTogether(session, line.record, snapshot)).map((each) => ({
    ...each,
    // From the family’s chronology it is marked for all of them, unless some were taken out.
    isChosen: problem === undefined ? isOfFamily : chosen.includes(each.record),
  }));
  return { child: story.child, line, others, isOfFamily, analysis: posted(asked, 'analysis'), problem };
}
