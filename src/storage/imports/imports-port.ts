import type pg from 'pg';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { ImportDoubt, ImportRun, ImportsPort } from '#usecases/ports.ts';
import { jsonText } from '../history/json-text.ts';
import type { Opening } from '../session/opening.ts';

interface DoubtRow {
  line: number;
  child: string | null;
  record: string | null;
  what: string;
  value: string | null;
  why: string;
  fitted: boolean;
}

interface RunRow {
  id: string;
  at: Date;
  worker: string;
  kind: string;
  file_name: string;
  summary: ImportRun['summary'];
}

/** Runs of imports, and what of each file did not fit or fitted with a doubt. */
export function importsPort(opening: Opening): ImportsPort {
  const { client } = opening;
  const kept = new Map<string, number>();
  return {
    start: (run) => startRun(opening, run),
    async keepDoubts(run, doubts) {
      const before = kept.get(run) ?? 0;
      kept.set(run, before + doubts.length);
      await keepDoubts(client, run, before, doubts);
    },
    async finish(run, change, summary) {
      await client.query('update import_run set change = $2, summary = $3 where id = $1', [
        run,
        change ?? null,
        summary,
      ]);
    },
    runs: (limit) => listRuns(client, limit),
    doubtsOf: (run, limit, offset) =>
      listDoubts(client, 'select * from import_doubt where run = $1 order by number limit $2 offset $3', [
        run,
        limit,
        offset,
      ]),
    doubtsAbout: (child) => listDoubts(client, NEWEST_ABOUT, [child]),
  };
}

/** The same file taken in twice raises the same doubts twice: the newest run's are the ones to show. */
const NEWEST_ABOUT = `select d.* from import_doubt d join import_run r on r.id = d.run
  where d.child = $1 and r.id = (select r2.id from import_run r2 join import_doubt d2 on d2.run = r2.id
    where d2.child = $1 order by r2.at desc, r2.id limit 1)
  order by d.number`;

async function startRun(
  { client, actor, now, newId }: Opening,
  run: { readonly kind: string; readonly fileName: string },
): Promise<string> {
  const id = newId();
  await client.query(
    'insert into import_run (id, at, worker, kind, file_name, summary) values ($1, $2, $3, $4, $5, $6)',
    [id, now, actor.worker, run.kind, run.fileName, {}],
  );
  return id;
}

async function keepDoubts(
  client: pg.ClientBase,
  run: string,
  before: number,
  doubts: readonly ImportDoubt[],
): Promise<void> {
  await client.query(
    `insert into import_doubt (run, number, child, record, line, what, value, why, fitted)
     select $1, number, child, record, line, what, value, why, fitted from jsonb_to_recordset($2::jsonb)
       as d (number integer, child uuid, record uuid, line integer, what text, value text, why text, fitted boolean)`,
    [run, jsonText(doubts.map((doubt, index) => ({ ...doubt, number: before + index + 1 })))],
  );
}

async function listRuns(client: pg.ClientBase, limit: number): Promise<readonly ImportRun[]> {
  const found = await client.query<RunRow>(
    'select id, at, worker, kind, file_name, summary from import_run order by at desc, id limit $1',
    [limit],
  );
  return found.rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    worker: row.worker as WorkerId,
    kind: row.kind,
    fileName: row.file_name,
    summary: row.summary,
  }));
}

async function listDoubts(
  client: pg.ClientBase,
  query: string,
  values: readonly unknown[],
): Promise<readonly ImportDoubt[]> {
  const found = await client.query<DoubtRow>(query, [...values]);
  return found.rows.map(doubtOf);
}

function doubtOf(row: DoubtRow): ImportDoubt {
  return {
    line: row.line,
    what: row.what,
    why: row.why,
    fitted: row.fitted,
    ...(row.child === null ? {} : { child: row.child as PersonId }),
    ...(row.record === null ? {} : { record: row.record as RecordId }),
    ...(row.value === null ? {} : { value: row.value }),
  };
}
