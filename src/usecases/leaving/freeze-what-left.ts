import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { DraftRelease, SendingCheck, Session } from '../ports.ts';
import type { Pack } from './pack.ts';

/** What may leave, who let it go when the search had stopped it, and who checked it. */
export interface MayLeave {
  readonly pack: Pack;
  readonly released?: Pick<DraftRelease, 'by' | 'reason' | 'stops'>;
  readonly checked?: Pick<SendingCheck, 'by' | 'at' | 'note'>;
}

/** Freezes what leaves and writes the log: each document, for each child and each recipient. */
export async function freezeWhatLeft(
  session: Session,
  { pack, released, checked }: MayLeave,
  records: readonly { readonly child: PersonId; readonly record: RecordId }[],
): Promise<void> {
  const { type, document, sentOn } = pack.leaving;
  const hashes: string[] = [];
  for (const [index, { title, fileName, content }] of pack.files.entries())
    hashes.push(
      await session.documents.freeze({ type, title, fileName, content, ...(index === 0 ? { model: document } : {}) }),
    );
  const had = new Set<string>();
  const sendings = records.flatMap(({ child, record }) =>
    [...new Set(hashes)].flatMap((hash) =>
      pack.leaving.recipients.map(({ number, who, how, person }) => ({
        ...{ record, document: hash, number, child, type, who, how, sentOn },
        ...(person === undefined ? {} : { person }),
        ...(released === undefined
          ? {}
          : { released: { by: released.by, reason: released.reason, found: released.stops } }),
        ...(checked === undefined ? {} : { checked: { by: checked.by, at: checked.at, note: checked.note } }),
      })),
    ),
  );
  await session.documents.log(
    sendings.filter(({ record, document: hash, number }) => isNew(had, `${record} ${hash} ${number}`)),
  );
  if (released?.by === session.actor.worker)
    for (const { child, record } of records)
      await session.audit.noteRead('release-of-what-is-kept-safe', child, record);
}

function isNew(had: Set<string>, key: string): boolean {
  if (had.has(key)) return false;
  had.add(key);
  return true;
}
