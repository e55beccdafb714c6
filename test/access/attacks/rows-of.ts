import pg from 'pg';

/** What a statement finds when it is asked as the owner of the database, past every right. */
export async function rowsOf(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly pg.QueryResultRow[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}
