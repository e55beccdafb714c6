import type pg from 'pg';
import type { Derived } from '#derive/derive-child.ts';
import type { Task } from '#derive/tasks.ts';
import { isRole } from '#domain/definition/role.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { ChildDoubt, ListsPort, Snapshot, TaskQuery, TaskRow } from '#usecases/ports.ts';
import { recordTypeId } from '../history/read-histories.ts';
import { type Cells, textIn } from './derived-table.ts';
import { listHeldSpans } from './list-held-spans.ts';
import { listMeetings } from './list-meetings.ts';
import { listPlanActions } from './list-plan-actions.ts';
import { listSilence } from './list-silence.ts';
import { readDerived } from './read-derived.ts';
import { dataIssues } from './tables/data-issues.ts';
import { wasKnown } from './was-known.ts';

interface TaskLine {
  child: string;
  record: string;
  record_type: string;
  kind: Task['kind'];
  action: string;
  roles: string[];
  on_day: string;
  due_on: string | null;
  to_type: string | null;
  for_team: string | null;
  team: string | null;
  worker: string | null;
}

/** Who holds the work on the day `$2`, as it was known. */
const HELD = `i.child = t.child and ${wasKnown('i', '$1')} and i.from_on <= $2 and (i.until_on is null or i.until_on > $2)`;

/** Lists over many children, each as it was known. */
export function listsPort(client: pg.ClientBase): ListsPort {
  return {
    derivedOf: (child, knownAt): Promise<Derived> => readDerived(client, child, knownAt),
    tasks: (query, snapshot) => listTasks(client, query, snapshot),
    planActionsOf: (worker, snapshot) => listPlanActions(client, worker, snapshot),
    async heldBy({ worker, team }, { asAt, knownAt }) {
      const found = await client.query<{ child: string }>(
        `select distinct i.child from involvement i
         where ${wasKnown('i', '$1')} and i.from_on <= $2 and (i.until_on is null or i.until_on > $2)
           and ($3::text is null or i.worker = $3) and ($4::text is null or i.team = $4) order by i.child`,
        [knownAt, asAt, worker ?? null, team ?? null],
      );
      return found.rows.map((row) => row.child as PersonId);
    },
    meetings: (query, snapshot) => listMeetings(client, query, snapshot),
    silence: (query, snapshot) => listSilence(client, query, snapshot),
    heldSpans: (query, snapshot) => listHeldSpans(client, query, snapshot),
    async issueCounts(knownAt) {
      const found = await client.query<{ code: string; severity: string; children: string }>(
        `select code, severity, count(distinct child) as children from data_issue d where ${wasKnown('d', '$1')}
         group by code, severity order by count(distinct child) desc, code, severity`,
        [knownAt],
      );
      return found.rows.map((row) => ({ code: row.code, severity: row.severity, children: Number(row.children) }));
    },
    issuesOf: (code, query) => listIssues(client, code, query),
  };
}

async function listIssues(
  client: pg.ClientBase,
  code: string,
  query: { readonly knownAt: number; readonly limit: number; readonly offset: number },
): Promise<readonly ChildDoubt[]> {
  const found = await client.query<Cells>(
    `select child, record, code, severity, field, message, because from data_issue d
     where ${wasKnown('d', '$1')} and code = $2 order by child, record, field, digest limit $3 offset $4`,
    [query.knownAt, code, query.limit, query.offset],
  );
  return found.rows.map((cells) => ({ ...dataIssues.item(cells), child: textIn(cells, 'child') as PersonId }));
}

async function listTasks(
  client: pg.ClientBase,
  query: TaskQuery,
  { asAt, knownAt }: Snapshot,
): Promise<readonly TaskRow[]> {
  const found = await client.query<TaskLine>(
    `select t.child, t.record, r.type as record_type, t.kind, t.action, t.roles, t.on_day::text, t.due_on::text, t.to_type, t.for_team, i.team, i.worker
     from task t join record r on r.id = t.record
     left join lateral (select team, worker from involvement i where ${HELD} order by i.from_on desc, i.digest limit 1) i on true
     where ${wasKnown('t', '$1')} and t.on_day <= $2
       and ($3::text is null or i.worker = $3) and ($4::text is null or i.team = $4 or t.for_team = $4)
       and ($5::text[] is null or t.roles = '{}' or t.roles && $5) and ($6::text[] is null or r.type = any($6))
       and ($7::text[] is null or t.kind = any($7))
     order by t.due_on nulls last, t.on_day, t.record, t.action, t.digest limit $8`,
    [
      knownAt,
      asAt,
      query.worker ?? null,
      query.team ?? null,
      query.roles ?? null,
      query.recordTypes ?? null,
      query.kinds ?? null,
      query.limit ?? 500,
    ],
  );
  return found.rows.map(taskOf);
}

function taskOf(line: TaskLine): TaskRow {
  return {
    child: line.child as PersonId,
    record: line.record as RecordId,
    recordType: recordTypeId(line.record_type),
    kind: line.kind,
    action: line.action,
    roles: line.roles.filter(isRole),
    on: line.on_day,
    ...(line.due_on === null ? {} : { dueOn: line.due_on }),
    ...(line.to_type === null ? {} : { to: line.to_type }),
    ...(line.for_team === null ? {} : { forTeam: line.for_team }),
    ...(line.team === null ? {} : { team: line.team }),
    ...(line.worker === null ? {} : { worker: line.worker as WorkerId }),
  };
}
