import type pg from 'pg';
import type { RecordId } from '#domain/history/child-history.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { ChangeNumber, Entry, PassageComment } from '#usecases/ports.ts';
import type { Opening } from '../session/opening.ts';

interface CommentLine {
  id: string;
  record: string;
  version: number;
  field: string;
  quoted: string;
  words: string;
  recorded_at: Date;
  recorded_by: string;
}

interface AnswerLine {
  comment: string;
  words: string;
  is_dealt: boolean;
  recorded_at: Date;
  recorded_by: string;
}

/** The comments on some records with what was answered, as they were known; those of one record in the order they were written. */
export async function listComments(
  client: pg.ClientBase,
  records: readonly string[],
  knownAt: ChangeNumber | undefined,
): Promise<readonly PassageComment[]> {
  const values = [records, knownAt ?? null];
  const known = 'record = any($1) and ($2::bigint is null or change <= $2)';
  const comments = await client.query<CommentLine>(
    `select * from passage_comment where ${known} order by change, id`,
    values,
  );
  if (comments.rows.length === 0) return [];
  const answers = await client.query<AnswerLine>(
    `select * from comment_answer where ${known} order by comment, number`,
    values,
  );
  const answered = Map.groupBy(answers.rows, ({ comment }) => comment);
  return comments.rows.map((row) => ({
    ...{ id: row.id, record: row.record as RecordId, version: row.version },
    ...{ field: row.field, quoted: row.quoted, words: row.words, ...saidBy(row) },
    answers: (answered.get(row.id) ?? []).map((each) => ({
      words: each.words,
      isDealt: each.is_dealt,
      ...saidBy(each),
    })),
  }));
}

/** Adds comments and answers under the change that gives a record back, or hands it in again. */
export async function writeComments(
  client: pg.ClientBase,
  { actor }: Opening,
  change: ChangeNumber,
  { comments = [], commentAnswers = [] }: Entry,
): Promise<void> {
  for (const { id, record, version, field, quoted, words } of comments)
    await client.query(
      `insert into passage_comment (id, record, version, child, type, change, recorded_at, recorded_by, field, quoted, words)
       select $1, r.id, $3, r.child, r.type, $4, (select at from change where number = $4), $5, $6, $7, $8
       from record r where r.id = $2`,
      [id, record, version, change, actor.worker, field, quoted, words],
    );
  for (const { comment, words, isDealt } of commentAnswers)
    await client.query(
      `insert into comment_answer (comment, number, record, child, type, change, recorded_at, recorded_by, words, is_dealt)
       select c.id, 1 + (select count(*) from comment_answer a where a.comment = c.id), c.record, c.child, c.type, $2,
         (select at from change where number = $2), $3, $4, $5
       from passage_comment c where c.id = $1`,
      [comment, change, actor.worker, words, isDealt],
    );
}

function saidBy(row: Pick<CommentLine, 'recorded_at' | 'recorded_by'>) {
  return { at: row.recorded_at.toISOString(), by: row.recorded_by as WorkerId };
}
