import type pg from 'pg';
import { sameContent } from '#domain/definition/same-content.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Draft, DraftContent, DraftFork, DraftSaved, DraftsPort } from '#usecases/ports.ts';
import type { Opening } from '../session/opening.ts';
import { type DraftRow, draftOf, withWriter } from './draft-row.ts';

/** Words on their way to becoming a record: kept whatever is missing, and never over another person's. */
export function draftsPort(opening: Opening): DraftsPort {
  const { client, actor, now } = opening;
  /** The revision of each draft that this session has read or written. */
  const read = new Map<string, number>();
  return {
    start: (draft) => startDraft(opening, draft),
    async find(id, holding) {
      const draft = await findDraft(client, id, holding);
      if (draft !== undefined) read.set(id, draft.revision);
      return draft;
    },
    mine: () => listDrafts(client, `(worker = $1 or saved_by = $1) and ${WRITTEN}`, actor.worker),
    takenAlong: () => listDrafts(client, `worker = $1 and not ${WRITTEN}`, actor.worker),
    async about(child, holding) {
      if (holding !== undefined) await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [child]);
      return listDrafts(client, `$1::uuid = any(children) and ${WRITTEN}`, child);
    },
    async save(id, basedOn, content) {
      const saved = await saveDraft(opening, id, isRevision(basedOn) ? basedOn : NO_REVISION, content);
      if (saved?.saved === true) read.set(id, saved.revision);
      return saved;
    },
    noteCopied: (id, copied) => noteCopied(client, id, copied),
    async noteStopped(id) {
      await client.query('update draft set stopped_at = $2 where id = $1 and ended is null', [id, now]);
    },
    stopped: () => listDrafts(client, 'stopped_at is not null'),
    forksOf: (id) => listForks(client, id),
    async settleFork(id, number) {
      await client.query('update draft_fork set settled = true where draft = $1 and number = $2', [id, number]);
    },
    async end(id, how, as) {
      const ended = await client.query(
        'update draft set ended = $2, recorded_as = $4 where id = $1 and ended is null and ($3::integer is null or revision = $3)',
        [id, how, read.get(id) ?? null, as ?? null],
      );
      // Words saved since the draft was read are in no record: the whole step is undone, and both stay.
      if (ended.rowCount === 0) throw new Error(`Draft ${id} was written to at the moment it was ended`);
    },
  };
}

async function startDraft(
  { client, actor, now, newId }: Opening,
  { type, children, follows, base, content, copied = {}, isTakenAlong }: Parameters<DraftsPort['start']>[0],
): Promise<Draft> {
  const id = newId();
  await client.query(
    `insert into draft (id, type, children, follows, base, worker, content, copied, started_at, saved_at, saved_by, taken_along_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $6, $10)`,
    [
      ...[id, type, children, follows, base, actor.worker, JSON.stringify(content), JSON.stringify(copied)],
      ...[now, isTakenAlong === true ? now : null],
    ],
  );
  return (await findDraft(client, id)) ?? lost(id);
}

async function noteCopied(
  client: pg.ClientBase,
  id: string,
  copied: Parameters<DraftsPort['noteCopied']>[1],
): Promise<void> {
  const noted = 'update draft set copied = jsonb_strip_nulls(copied || $2::jsonb) where id = $1 and ended is null';
  await client.query(noted, [id, JSON.stringify(copied)]);
}

async function saveDraft(
  { client, actor, now }: Opening,
  id: string,
  basedOn: number,
  content: DraftContent,
): Promise<DraftSaved | undefined> {
  const text = JSON.stringify(content);
  const saved = await client.query<{ revision: number }>(
    `update draft set content = $3, revision = revision + 1, saved_at = $4, saved_by = $5, writers = ${withWriter('$5')}
     where id = $1 and revision = $2 and ended is null returning revision`,
    [id, basedOn, text, now, actor.worker],
  );
  const revision = saved.rows[0]?.revision;
  if (revision !== undefined) return { saved: true, revision, at: now };
  const draft = await findDraft(client, id);
  if (draft === undefined) return undefined;
  // The same words again (an answer lost on the way, a second tab closing) are no conflict, recorded though they be.
  if (draft.ended !== 'discarded' && sameContent(draft.content, content))
    return { saved: true, revision: draft.revision, at: draft.savedAt };
  return { saved: false, fork: await keepFork(client, { id, basedOn, text, now, worker: actor.worker }), draft };
}

async function keepFork(
  client: pg.ClientBase,
  fork: {
    readonly id: string;
    readonly basedOn: number;
    readonly text: string;
    readonly now: string;
    readonly worker: string;
  },
): Promise<number> {
  // What is kept beside it may be brought into it: whoever wrote it had a hand in it too.
  await client.query(`update draft set writers = ${withWriter('$2')} where id = $1`, [fork.id, fork.worker]);
  // One writer keeps one fork of one revision: each further keystroke replaces their own words, nobody else's.
  const kept = await client.query<{ number: number }>(
    `update draft_fork set content = $4, at = $5 where draft = $1 and worker = $2 and based_on = $3 and not settled returning number`,
    [fork.id, fork.worker, fork.basedOn, fork.text, fork.now],
  );
  if (kept.rows[0] !== undefined) return kept.rows[0].number;
  const made = await client.query<{ number: number }>(
    `insert into draft_fork (draft, number, worker, at, based_on, content)
     select $1, coalesce(max(number), 0) + 1, $2, $5, $3, $4 from draft_fork where draft = $1 returning number`,
    [fork.id, fork.worker, fork.basedOn, fork.text, fork.now],
  );
  return made.rows[0]?.number ?? lost(fork.id);
}

async function findDraft(client: pg.ClientBase, id: string, holding?: 'holding'): Promise<Draft | undefined> {
  const found = await client.query<DraftRow>(
    `select * from draft where id = $1${holding === undefined ? '' : ' for update'}`,
    [id],
  );
  return found.rows.map(draftOf)[0];
}

async function listDrafts(
  client: pg.ClientBase,
  condition: string,
  ...values: readonly string[]
): Promise<readonly Draft[]> {
  const found = await client.query<DraftRow>(
    `select * from draft where ended is null and (${condition}) order by saved_at desc`,
    [...values],
  );
  return found.rows.map(draftOf);
}

async function listForks(client: pg.ClientBase, id: string): Promise<readonly DraftFork[]> {
  const found = await client.query<{
    number: number;
    worker: string;
    at: Date;
    based_on: number;
    content: DraftContent;
  }>('select number, worker, at, based_on, content from draft_fork where draft = $1 and not settled order by number', [
    id,
  ]);
  return found.rows.map((row) => ({
    number: row.number,
    worker: row.worker as WorkerId,
    at: row.at.toISOString(),
    basedOn: row.based_on,
    content: row.content,
  }));
}

/** Of what was only taken along there is nothing to go on with; words kept beside it are somebody’s all the same. */
const WRITTEN = `(taken_along_at is null or revision > 0
  or exists (select from draft_fork where draft_fork.draft = draft.id and not settled))`;

/** Stands for a number that no draft ever had: what was typed over it is kept beside the draft. */
const NO_REVISION = -1;
const LAST_REVISION = 2 ** 31 - 1;

function isRevision(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= LAST_REVISION;
}

function lost(id: string): never {
  throw new Error(`Draft ${id} was written and cannot be read back`);
}
