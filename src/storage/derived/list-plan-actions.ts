import type pg from 'pg';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { PlanActionRow, Snapshot } from '#usecases/ports.ts';
import { recordTypeId } from '../history/read-histories.ts';
import { type Cells, textIn } from './derived-table.ts';
import { planActions } from './tables/plan-actions.ts';
import { wasKnown } from './was-known.ts';

/** What plans say that a worker does and nothing on record says is done, whoever holds the child’s work. */
export async function listPlanActions(
  client: pg.ClientBase,
  worker: WorkerId,
  { asAt, knownAt }: Snapshot,
): Promise<readonly PlanActionRow[]> {
  const found = await client.query<Cells>(
    `select p.child, p.record, r.type as record_type, p.action, p.owner_kind, p.worker, p.said_on::text, p.due_on::text,
       p.state, p.done_on::text, p.ended_on::text
     from plan_action p join record r on r.id = p.record
     where ${wasKnown('p', '$1')} and p.worker = $3 and p.said_on <= $2
       and (p.ended_on is null or p.ended_on > $2) and coalesce(p.state, '') not in ('done', 'not-needed')
     order by p.due_on, p.child, p.action, p.digest limit 500`,
    [knownAt, asAt, worker],
  );
  return found.rows.map((cells) => ({
    ...planActions.item(cells),
    child: textIn(cells, 'child') as PersonId,
    recordType: recordTypeId(textIn(cells, 'record_type')),
  }));
}
