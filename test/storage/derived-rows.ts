import pg from 'pg';
import { derivedParts, derivedTables } from '#storage/derived/derived-tables.ts';

/** Every derived row of a database by its table, change numbers included, in an order of the rows' own. */
export async function derivedRows(ownerUrl: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const tables: Record<string, readonly string[]> = {};
    for (const part of derivedParts) {
      const { name } = derivedTables[part];
      const found = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t order by 1`);
      tables[name] = found.rows.map(({ row }) => row);
    }
    return tables;
  } finally {
    await client.end();
  }
}
