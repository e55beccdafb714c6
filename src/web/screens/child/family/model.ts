import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';
import { notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type FamilyPage, familyPage } from '#usecases/queries/family-page.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { AS_AT, askedSnapshot, KNOWN_AT, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** The name under which an address asks who lived here on a day. */
export const LIVED_ON = 'lived-on';

/** The family of a child as its address asks for it. */
export interface FamilyModel extends FamilyPage {
  readonly past: Past | undefined;
  readonly kept: string;
  /** What the form of the household carries on. */
  readonly keptFields: readonly (readonly [string, string])[];
  /** The day as it was asked for, and why it is none. */
  readonly asked: string;
  readonly problem: string | undefined;
  readonly mayTakeAlong: boolean;
}

/** The family of a child on the day asked for, and who lived with them on another. */
export async function familyModel(session: Session, asked: Asked): Promise<FamilyModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const day = asked.query.get(LIVED_ON) ?? snapshot.asAt;
  const problem = problemWith(day, session.today);
  const child = (asked.params.child ?? '') as PersonId;
  const page = await familyPage(session, child, snapshot, problem === undefined ? day : snapshot.asAt);
  if (page === undefined) return notFound('child');
  const past = pastFrom(snapshot, session.today, asked.path);
  return {
    ...page,
    past,
    mayTakeAlong: past === undefined && may(session.actor, 'write', 'visit'),
    kept: pastOf(asked),
    keptFields: [AS_AT, KNOWN_AT].flatMap((name) => {
      const value = asked.query.get(name);
      return value ? [[name, value] as const] : [];
    }),
    asked: day,
    problem,
  };
}

function problemWith(day: string, today: string): string | undefined {
  if (parseDay(day) === undefined) return 'Enter a real date, such as 3 March 2026.';
  return day > today ? 'The date must be today or in the past.' : undefined;
}
