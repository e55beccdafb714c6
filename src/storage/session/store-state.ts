import type pg from 'pg';

/** How the database stands, without anything personal. */
export interface StoreState {
  readonly serverVersion: string;
  /** Every acknowledged change is on the disk. */
  readonly isDurable: boolean;
  /** The connection acts as the application's role, and cannot become an owner. */
  readonly isAppRole: boolean;
  readonly people: number;
  readonly records: number;
  readonly changes: number;
}

/** Asks the database how it stands. Counts are the planner's estimates: exact ones would read every row. */
export async function readState(pool: pg.Pool): Promise<StoreState> {
  const found = await pool.query<{
    version: string;
    fsync: string;
    commit: string;
    is_app: boolean;
    people: string;
    records: string;
    changes: string;
  }>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as commit,
       current_user = 'throughline_app' and not pg_has_role(session_user, relowner, 'member') as is_app,
       (select greatest(reltuples, 0)::bigint from pg_class where oid = 'person'::regclass) as people,
       (select greatest(reltuples, 0)::bigint from pg_class where oid = 'record'::regclass) as records,
       (select number from change_head) as changes
     from pg_class where oid = 'record'::regclass`,
  );
  const row = found.rows[0];
  if (row === undefined) throw new Error('The database gave no answer about itself');
  return {
    serverVersion: row.version,
    isDurable: row.fsync === 'on' && row.commit !== 'off',
    isAppRole: row.is_app,
    people: Number(row.people),
    records: Number(row.records),
    changes: Number(row.changes),
  };
}
