import type { Answered, Explanation, FileToKeep, KeptCheck, KeptChecksPort, KeptFile } from '#usecases/ports.ts';
import { jsonText } from '../history/json-text.ts';
import type { Opening } from '../session/opening.ts';

interface Row {
  readonly id: string;
  readonly of: string;
  readonly year: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly keptAt: Date;
  readonly goesAt: Date;
  readonly files: readonly KeptFile[];
}

const CHECKS = `select id, return_id as of, year, answers, kept_at as "keptAt", goes_at as "goesAt",
    array(select json_build_object('ask', ask, 'name', name, 'bytes', bytes) from kept_file where kept = id order by number) as files
  from kept_check`;

/** The checks a worker keeps on purpose. Row security shows nobody those of another. */
export function keptChecksPort(opening: Opening): KeptChecksPort {
  const { client, now } = opening;
  return {
    async mine() {
      const found = await client.query<Row>(`${CHECKS} where goes_at > $1 order by kept_at desc, id`, [now]);
      return found.rows.map(checkOf);
    },
    async find(id) {
      const found = await client.query<Row>(`${CHECKS} where id = $1 and goes_at > $2`, [id, now]);
      return found.rows.map(checkOf)[0];
    },
    async keep({ of, year, answers }, files, goesAt) {
      const id = opening.newId();
      await client.query(
        `insert into kept_check (id, worker, return_id, year, answers, kept_at, opened_at, goes_at)
         values ($1, $2, $3, $4, $5, $6, $6, $7)`,
        [id, opening.actor.worker, of, year, jsonText(Object.fromEntries(answers)), now, goesAt],
      );
      for (const [number, file] of files.entries()) await keepFile(opening, id, number, file);
      return id;
    },
    bytesOf: (id, file) => piecesOf(opening, id, file),
    async opened(id, goesAt) {
      await client.query('update kept_check set opened_at = $2, goes_at = $3 where id = $1', [id, now, goesAt]);
    },
    async remove(id) {
      const gone = await client.query('delete from kept_check where id = $1', [id]);
      return gone.rowCount === 1;
    },
    ...explanations(opening),
  };
}

function explanations({ client }: Opening): Pick<KeptChecksPort, 'explanationsOf' | 'explain'> {
  return {
    async explanationsOf(id) {
      const found = await client.query<Explanation>('select issue, reason from kept_explanation where kept = $1', [id]);
      return found.rows;
    },
    async explain(id, changes) {
      const given = changes.filter(({ reason }) => reason !== undefined);
      const takenBack = changes.filter(({ reason }) => reason === undefined).map(({ issue }) => issue);
      // Two issues may say the same of the same value: they are explained as one.
      await client.query(
        `insert into kept_explanation (kept, issue, issue_hash, reason)
         select distinct on (issue) c.id, issue, sha256(convert_to(issue, 'UTF8')), reason
         from kept_check c, json_to_recordset($2::json) as given (issue text, reason text) where c.id = $1
         on conflict (kept, issue_hash) do update set reason = excluded.reason`,
        [id, jsonText(given)],
      );
      await client.query(
        `delete from kept_explanation where kept = $1
           and issue_hash in (select sha256(convert_to(issue, 'UTF8')) from unnest($2::text[]) as issue)`,
        [id, takenBack],
      );
    },
  };
}

async function keepFile({ client }: Opening, kept: string, number: number, file: FileToKeep): Promise<void> {
  const { ask, name, bytes } = file;
  await client.query('insert into kept_file (kept, number, ask, name, bytes) values ($1, $2, $3, $4, $5)', [
    kept,
    number,
    ask,
    name,
    bytes,
  ]);
  let piece = 0;
  for await (const content of file.open())
    await client.query('insert into kept_piece (kept, file, number, content) values ($1, $2, $3, $4)', [
      kept,
      number,
      piece++,
      content,
    ]);
}

async function* piecesOf({ client }: Opening, kept: string, file: number): AsyncGenerator<Uint8Array, void> {
  for (let number = 0; ; number += 1) {
    const found = await client.query<{ content: Uint8Array }>(
      'select content from kept_piece where kept = $1 and file = $2 and number = $3',
      [kept, file, number],
    );
    const [piece] = found.rows;
    if (piece === undefined) return;
    yield piece.content;
  }
}

function checkOf({ answers, keptAt, goesAt, ...row }: Row): KeptCheck {
  const answered: Answered = new Map(Object.entries(answers));
  return { ...row, answers: answered, keptAt: keptAt.toISOString(), goesAt: goesAt.toISOString() };
}
