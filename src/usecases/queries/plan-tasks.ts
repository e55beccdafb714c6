import { may } from '#access/decide.ts';
import type { Answers } from '#domain/definition/answers.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PlanActionRow, RecordVersion, Session, Snapshot, TaskRow } from '../ports.ts';

/**
 * What plans say that a worker does, as tasks, each in the words of the plan. The words are read from the record where it
 * is shown, and only by whoever may read it: what is derived and kept holds none (docs/decisions/0003).
 */
export async function planTasks(
  session: Session,
  actions: readonly PlanActionRow[],
  snapshot: Snapshot,
): Promise<readonly TaskRow[]> {
  const tellers = await tellersOf(session, actions, snapshot);
  return actions.map(({ id, child, record, recordType, saidOn, dueOn }) => {
    const words = wordsOf(tellers.get(record), id);
    return {
      ...{ kind: 'plan-action' as const, action: 'Do your part of the plan', child, record, recordType, roles: [] },
      ...{ on: saidOn, dueOn },
      ...(words === undefined ? {} : { words }),
    };
  });
}

async function tellersOf(
  session: Session,
  actions: readonly PlanActionRow[],
  { knownAt }: Snapshot,
): Promise<ReadonlyMap<RecordId, RecordVersion>> {
  const byType = new Map<RecordTypeId, Set<PlanActionRow['child']>>();
  for (const { recordType, child } of actions) byType.set(recordType, (byType.get(recordType) ?? new Set()).add(child));
  const tellers = new Map<RecordId, RecordVersion>();
  for (const [type, children] of byType) {
    if (!may(session.actor, 'read', type)) continue;
    for (const record of await session.records.ofType(type, [...children], knownAt)) tellers.set(record.id, record);
  }
  return tellers;
}

function wordsOf(record: RecordVersion | undefined, id: string): string | undefined {
  const { outcomes, decisions } = record?.answers ?? {};
  const rows = [...rowsIn(outcomes).flatMap(({ actions }) => rowsIn(actions)), ...rowsIn(decisions)];
  const what = rows.find((row) => row.id === id)?.what;
  return typeof what === 'string' && what.trim() !== '' ? what : undefined;
}

function rowsIn(value: unknown): readonly Answers[] {
  return Array.isArray(value) ? value.filter((row): row is Answers => typeof row === 'object' && row !== null) : [];
}
