import { rowsOf } from './attacks/rows-of.ts';

/** The tables that tell nothing of a child, each with why; every other table is taken to. */
export const tellsOfNoChild: Readonly<Record<string, string>> = {
  access_grant: 'The policy: roles, verbs and subjects.',
  change: 'Which worker ran which command and when. Of whom it was stands in the versions that name the change.',
  change_head: 'The number of the newest change.',
  device_key: 'Under which a device of a worker keeps words not yet sent: it is made before anybody is known to act.',
  form_effort: 'Counts of a month, a role, a form and a question.',
  migration: 'The names of the migrations applied.',
  settings: 'Teams, local standards and the authority’s own name.',
  web_session: 'Which worker is signed in, behind a hash: it is read before anybody is known to act.',
  wording: 'The questions, as every form shows them.',
  worker: 'The staff: who may sign in, and whose name stands under a record.',
};

/** Columns that only a table that tells of a child has. */
export const COLUMNS_ABOUT_A_CHILD = [
  'child',
  'children',
  'person',
  'other',
  'record',
  'relationship',
  'draft',
  'term',
];

/** One table of the database, as its catalogue describes it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly hasRowSecurity: boolean;
  /** What the application was granted on it, on the whole or on one column. */
  readonly granted: readonly string[];
  /** The verbs for which row security has a rule. */
  readonly ruled: readonly string[];
}

/** Every table and view there is: a new one cannot be forgotten. */
export async function listTables(ownerUrl: string): Promise<readonly Table[]> {
  const rows = await rowsOf(
    ownerUrl,
    `select relname as name, relrowsecurity as "hasRowSecurity",
       (select array_agg(attname::text) from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
       array(select verb from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as verb
         where has_table_privilege('throughline_app', c.oid, verb)
           or verb in ('select', 'insert', 'update', 'references') and has_any_column_privilege('throughline_app', c.oid, verb)) as granted,
       array(select case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end
         from pg_policy where polrelid = c.oid) as ruled
     from pg_class c
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by relname`,
  );
  return rows as readonly Table[];
}

/** The names of the tables that tell of children. */
export async function listPersonalTables(ownerUrl: string): Promise<readonly string[]> {
  return (await listTables(ownerUrl)).map(({ name }) => name).filter((name) => !(name in tellsOfNoChild));
}
