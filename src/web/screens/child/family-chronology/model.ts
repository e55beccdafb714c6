import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import {
  type FamilyChronology,
  type FamilyFilter,
  familyChronology,
} from '#usecases/queries/family-chronology.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { AS_AT, askedSnapshot, KNOWN_AT, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** The name under which an address narrows the story to one child. */
export const OF = 'of';
/** The name under which an address narrows it by how much an event matters. */
export const WEIGHT = 'weight';

/** The story of a family as its address asks for it. */
export interface FamilyChronologyModel extends FamilyChronology {
  readonly past: Past | undefined;
  readonly kept: string;
  readonly keptFields: readonly (readonly [string, string])[];
  readonly filter: FamilyFilter;
  /** What the address of the print carries on. */
  readonly printed: string;
  readonly mayMark: boolean;
  readonly mayReview: boolean;
  readonly problem: string | undefined;
}

/** The story of the whole family on the day asked for, narrowed as asked. */
export async function familyChronologyModel(
  session: Session,
  asked: Asked,
  problem?: string,
): Promise<FamilyChronologyModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const filter = filterIn(asked);
  const story = await familyChronology(session, (asked.params.child ?? '') as PersonId, snapshot, filter);
  if (story === undefined) return notFound('child');
  const past = pastFrom(snapshot, session.today, asked.path);
  return {
    ...story,
    past,
    kept: pastOf(asked),
    keptFields: fieldsIn(asked, [AS_AT, KNOWN_AT]),
    filter,
    printed: new URLSearchParams(fieldsIn(asked, [AS_AT, KNOWN_AT, OF, WEIGHT]).map((pair) => [...pair])).toString(),
    mayMark: past === undefined && may(session.actor, 'write', 'chronology-mark'),
    mayReview: past === undefined && may(session.actor, 'write', 'chronology-review'),
    problem,
  };
}

function fieldsIn({ query }: Asked, names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
}

function filterIn({ query }: Asked): FamilyFilter {
  const [of, weight] = [query.get(OF), query.get(WEIGHT)];
  const isWeight =
    weight === 'significant' || weight === 'routine' || weight === 'unmarked' || weight === 'not-routine';
  return { ...(of ? { of: of as PersonId } : {}), ...(isWeight ? { weight } : {}) };
}
