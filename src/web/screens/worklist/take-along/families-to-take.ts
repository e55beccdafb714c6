import { may } from '#access/decide.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { addDays, isoDay, parseDay } from '#domain/time/day.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { Session, Snapshot } from '#usecases/ports.ts';
import type { MyWork } from '#usecases/queries/my-work.query.ts';
import { seeBy } from '#usecases/queries/see-by.ts';

/** A family whose visit form can be taken along. */
export interface FamilyToTake {
  /** The child through whom the form is begun: the others of the family are offered on it. */
  readonly child: string;
  readonly names: string;
  /** The first day by which one of the children must be seen. */
  readonly seeBy?: IsoDay;
  /** One of them must be seen within a week, or should have been. */
  readonly isSoon: boolean;
}

const WEEK = 7;

/** The families of the children somebody holds, those who must be seen first before the others. */
export async function familiesToTake(
  session: Session,
  { families, children }: MyWork,
  snapshot: Snapshot,
): Promise<readonly FamilyToTake[]> {
  if (!may(session.actor, 'write', 'visit') || children.length === 0) return [];
  const held = new Set(children.map(({ child }) => child.id));
  const days = await seeBy(session, snapshot);
  const today = parseDay(snapshot.asAt);
  const soon = today === undefined ? snapshot.asAt : isoDay(addDays(today, WEEK));
  return families
    .flatMap(({ children: members }) => {
      const ours = members.filter(({ id }) => held.has(id));
      const [first] = ours;
      if (first === undefined) return [];
      const [day] = ours.flatMap(({ id }) => days.get(id) ?? []).sort();
      const names = listInWords(ours.map(({ name }) => name));
      return [{ child: first.id, names, ...(day && { seeBy: day }), isSoon: day !== undefined && day < soon }];
    })
    .sort((one, other) => ((one.seeBy ?? '9999') < (other.seeBy ?? '9999') ? -1 : 1));
}
