import { labelOf } from '#domain/code-sets/code-set.ts';
import { warningKind } from '#domain/code-sets/warning-kind.codes.ts';
import { codeIn, type RecordId } from '#domain/history/child-history.ts';
import { unendedWarnings } from '#domain/history/warnings.ts';
import { householdOn } from '#domain/people/household.ts';
import { type IsoDay, nameOn, type PersonId } from '#domain/people/person.ts';
import type { RecordVersion, Session } from '../ports.ts';
import { findChild } from './find-child.ts';
import { walkFamily } from './walk-family.ts';

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
 * reader may not know none. They are today’s also on a page of the past: whoever reads it may be about to visit.
 */
export async function warningsFor(session: Session, about: readonly PersonId[]): Promise<readonly ShownWarning[]> {
  const snapshot = { asAt: session.today, knownAt: await session.changeAt() };
  const household = new Map<PersonId, true>();
  const names = new Map<string, string>();
  for (const id of about) {
    const child = await findChild(session, id, snapshot.knownAt);
    if (child === undefined) continue;
    const { people } = await walkFamily(session, child, snapshot);
    const here = householdOn(people, child.id, session.today);
    for (const person of people) {
      names.set(person.id, nameOn(person.facts, session.today));
      if (person.id === child.id || (person.facts.kind === 'child' && here.includes(person.id)))
        household.set(person.id, true);
    }
  }
  if (household.size === 0) return [];
  const records = await session.records.ofType('warning', [...household.keys()]);
  const shown = new Map<string, ShownWarning>();
  for (const record of records)
    for (const each of shownOf(record, names, session.today)) {
      const key = `${record.occasion} ${each.what}`;
      const households = [...(shown.get(key)?.households ?? []), names.get(record.child) ?? ''];
      shown.set(key, about.length > 1 ? { ...each, households } : each);
    }
  return [...shown.values()].toSorted((one, other) => (one.since < other.since ? -1 : 1));
}

function shownOf(record: RecordVersion, names: ReadonlyMap<string, string>, today: IsoDay): readonly ShownWarning[] {
  return unendedWarnings([record])
    .filter(({ raisedOn }) => raisedOn <= today)
    .map(({ raisedOn, reviewBy }) => {
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
    });
}
