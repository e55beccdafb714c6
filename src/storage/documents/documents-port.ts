import { createHash } from 'node:crypto';
import type { Attachment, DocumentsPort, FrozenDocument, LoggedSending } from '#usecases/ports.ts';
import { withWriter } from '../drafts/draft-row.ts';
import { jsonText } from '../history/json-text.ts';
import type { Opening } from '../session/opening.ts';

interface SendingRow extends Omit<LoggedSending, 'person' | 'recordedAt' | 'released' | 'checked'> {
  readonly person: NonNullable<LoggedSending['person']> | null;
  readonly recordedAt: Date;
  readonly releasedBy: NonNullable<LoggedSending['released']>['by'] | null;
  readonly reason: string | null;
  readonly found: readonly string[] | null;
  readonly checkedBy: NonNullable<LoggedSending['checked']>['by'] | null;
  readonly checkedAt: Date | null;
  readonly checkNote: string | null;
}

interface DocumentRow extends Omit<FrozenDocument, 'frozenAt' | 'model'> {
  readonly frozenAt: Date;
  readonly model: unknown;
}

const SENDINGS = `select s.record, s.document, s.number, s.child, s.type, s.who, s.person, s.how, s.sent_on::text as "sentOn",
    s.recorded_by as "recordedBy", s.recorded_at as "recordedAt", s.released_by as "releasedBy", s.release_reason as reason, s.found,
    s.checked_by as "checkedBy", s.checked_at as "checkedAt", s.check_note as "checkNote",
    d.title, d.file_name as "fileName"
  from sending s join document d on d.sha256 = s.document`;
const IN_ORDER = 'order by s.recorded_at desc, d.title, s.document, s.number';

/** Files on their way, what left and to whom. The application's role may add what left, and never change it. */
export function documentsPort(opening: Opening): DocumentsPort {
  const { client } = opening;
  return {
    ...attachments(opening),
    ...whatLeft(opening),
    ...theLog(opening),
    async sendingsAbout(child) {
      const found = await client.query<SendingRow>(`${SENDINGS} where s.child = $1 ${IN_ORDER}`, [child]);
      return found.rows.map(sendingOf);
    },
    async sendingsOf(record) {
      const found = await client.query<SendingRow>(`${SENDINGS} where s.record = $1 ${IN_ORDER}`, [record]);
      return found.rows.map(sendingOf);
    },
  };
}

function attachments(opening: Opening): Pick<DocumentsPort, 'attach' | 'detach' | 'attachmentsOf'> {
  const { client, actor, now } = opening;
  return {
    async attach(draft, fileName, content) {
      await client.query(
        `insert into attachment (draft, number, file_name, content, added_by, added_at)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from attachment where draft = $1`,
        [draft, fileName, Buffer.from(content), actor.worker, now],
      );
      await addWriter(opening, draft);
    },
    async detach(draft, number) {
      const gone = await client.query('delete from attachment where draft = $1 and number = $2', [draft, number]);
      if (gone.rowCount !== 0) await addWriter(opening, draft);
    },
    async attachmentsOf(draft) {
      const found = await client.query<Omit<Attachment, 'addedAt'> & { readonly addedAt: Date }>(
        `select number, file_name as "fileName", content, added_by as "addedBy", added_at as "addedAt"
         from attachment where draft = $1 order by number`,
        [draft],
      );
      return found.rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() }));
    },
  };
}

/** Whoever changed the files had a hand in it, also in what was taken out again. */
async function addWriter({ client, actor }: Opening, draft: string): Promise<void> {
  await client.query(`update draft set writers = ${withWriter('$2')} where id = $1`, [draft, actor.worker]);
}

function whatLeft({ client, actor, now }: Opening): Pick<DocumentsPort, 'freeze' | 'find'> {
  return {
    async freeze({ type, title, fileName, content, model }) {
      const sha256 = createHash('sha256').update(content).digest('hex');
      await client.query(
        `insert into document (sha256, type, title, file_name, content, model, frozen_by, frozen_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
        [
          sha256,
          type,
          title,
          fileName,
          Buffer.from(content),
          model === undefined ? null : jsonText(model),
          actor.worker,
          now,
        ],
      );
      return sha256;
    },
    async find(sha256) {
      const found = await client.query<DocumentRow>(
        `select sha256, type, title, file_name as "fileName", content, model, frozen_by as "frozenBy", frozen_at as "frozenAt"
         from document where sha256 = $1`,
        [sha256],
      );
      const [row] = found.rows;
      if (row === undefined) return undefined;
      const { model, frozenAt, ...rest } = row;
      return { ...rest, frozenAt: frozenAt.toISOString(), ...(model === null ? {} : { model }) };
    },
  };
}

function theLog({ client, actor, now }: Opening): Pick<DocumentsPort, 'log'> {
  return {
    async log(sendings) {
      const rows = sendings.map(({ released, checked, ...each }) => ({
        ...each,
        released_by: released?.by,
        release_reason: released?.reason,
        found: released?.found,
        checked_by: checked?.by,
        checked_at: checked?.at,
        check_note: checked?.note,
      }));
      await client.query(
        `insert into sending (record, document, number, child, type, who, person, how, sent_on, recorded_by, recorded_at,
           released_by, release_reason, found, checked_by, checked_at, check_note)
         select record, document, number, child, type, who, person, how, "sentOn", $2, $3, released_by, release_reason, found,
           checked_by, checked_at, check_note
         from json_to_recordset($1::json) as s (record uuid, document text, number integer, child uuid, type text, who text,
           person uuid, how text, "sentOn" date, released_by text, release_reason text, found json,
           checked_by text, checked_at timestamptz, check_note text)`,
        [jsonText(rows), actor.worker, now],
      );
    },
  };
}

function sendingOf(sending: SendingRow): LoggedSending {
  const { person, recordedAt, releasedBy, reason, found, checkedBy, checkedAt, checkNote, ...row } = sending;
  return {
    ...row,
    recordedAt: recordedAt.toISOString(),
    ...(person === null ? {} : { person }),
    ...(releasedBy === null || reason === null ? {} : { released: { by: releasedBy, reason, found: found ?? [] } }),
    ...(checkedBy === null || checkedAt === null
      ? {}
      : { checked: { by: checkedBy, at: checkedAt.toISOString(), note: checkNote ?? '' } }),
  };
}
