import { mayKnowChildren } from '#access/decide.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { warningKind } from '#domain/code-sets/warning-kind.codes.ts';
import { codeIn, type RecordId } from '#domain/history/child-history.ts';
import { type StandingWarning, unendedWarnings } from '#domain/history/warnings.ts';
import { householdOn } from '#domain/people/household.ts';
import { type IsoDay, nameOn, type PersonId } from '#domain/people/person.ts';
import type { Session } from '../ports.ts';

/** A warning as every page of the household shows it. */
export interface ShownWarning {
  readonly record: RecordId;
  readonly kind: string;
  readonly what: string;
  readonly whatToDo: string;
  readonly saidBy: string;
  /** Whom it comes from, when it is about somebody. */
  readonly from?: string;
  /** Whose household it is about, when the page is about several children. */
  readonly households?: readonly string[];
  readonly since: IsoDay;
  readonly reviewBy: IsoDay;
  readonly isReviewOverdue: boolean;
}

/**
 * The warnings that stand today for some children and for the children who live with them, each once; of a child whom the
 * reader may not know none. They are today’s also on a page of the past: whoever reads it may be about to visit. Every page
 * of a child asks, so it asks the database twice, and once more only to name whom a warning comes from.
 */
export async function warningsFor(session: Session, about: readonly PersonId[]): Promise<readonly ShownWarning[]> {
  if (!mayKnowChildren(session.actor)) return [];
  const people = await session.people.neighboursOf(about, session.today);
  const household = [...people.values()].filter(({ facts }) => facts.kind === 'child').map(({ id }) => id);
  const here = new Set(about.flatMap((id) => [id, ...householdOn([...people.values()], id, session.today)]));
  const records = await session.records.ofType(
    'warning',
    household.filter((id) => here.has(id)),
  );
  const standing = unendedWarnings(records).filter(({ raisedOn }) => raisedOn <= session.today);
  const names = await namesOfSources(session, standing);
  const childOf = new Map<string, PersonId>(records.map(({ id, child }) => [id, child]));
  const shown = new Map<string, ShownWarning>();
  for (const each of standing) {
    const warning = shownOf(each, names, session.today);
    const key = `${each.record.occasion} ${warning.what}`;
    const child = childOf.get(each.record.id);
    const person = child === undefined ? undefined : people.get(child);
    const households = [
      ...(shown.get(key)?.households ?? []),
      person === undefined ? '' : nameOn(person.facts, session.today),
    ];
    shown.set(key, about.length > 1 ? { ...warning, households } : warning);
  }
  return [...shown.values()].toSorted((one, other) => (one.since < other.since ? -1 : 1));
}

/** The names of those from whom warnings come: most come from nobody, and nothing is asked. */
async function namesOfSources(
  session: Session,
  standing: readonly StandingWarning[],
): Promise<ReadonlyMap<string, string>> {
  const ids = standing.flatMap(({ record }) => codeIn(record, 'person') ?? []) as PersonId[];
  if (ids.length === 0) return new Map();
  const people = await session.people.list(ids);
  return new Map([...people.values()].map(({ id, facts }) => [id, nameOn(facts, session.today)]));
}

function shownOf(
  { record, raisedOn, reviewBy }: StandingWarning,
  names: ReadonlyMap<string, string>,
  today: IsoDay,
): ShownWarning {
  const from = names.get(codeIn(record, 'person') ?? '');
  return {
    record: record.id,
    kind: labelOf(warningKind, codeIn(record, 'kind') ?? ''),
    what: codeIn(record, 'what') ?? '',
    whatToDo: codeIn(record, 'whatToDo') ?? '',
    saidBy: codeIn(record, 'saidBy') ?? '',
    since: raisedOn,
    reviewBy,
    isReviewOverdue: reviewBy < today,
    ...(from === undefined ? {} : { from }),
  };
}
