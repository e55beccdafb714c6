import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type RecordPage, recordPage } from '#usecases/queries/record-page.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { returnPlace } from '../../people/kept/form-places.ts';
import { type KeptForm, keptForm } from '../../people/kept/kept-form.ts';
import { askedSnapshot } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** A record as it is read, with what came of the last thing asked of it. */
export interface ReadRecord extends RecordPage {
  readonly past: Past | undefined;
  /** What the button that signs it off says. */
  readonly signOffAction: string | undefined;
  /** The draft that has just become this record: the browser may forget its copy. */
  readonly done: string | undefined;
  readonly problems: readonly ChildIssue[];
  readonly today: string;
  /** The form that gives it back, as it was typed and left; absent for whoever may not sign it now and has typed nothing. */
  readonly returning: KeptForm | undefined;
  /** The page was opened to give it back. */
  readonly isReturning: boolean;
}

/** The end of the address at which a record is read to be given back. */
const RETURN = '/return';

/** A record ready to be read. */
export async function readRecord(
  session: Session,
  asked: Asked,
  problems: readonly ChildIssue[] = [],
  returning?: KeptForm,
): Promise<ReadRecord | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const id = (asked.params.record ?? '') as RecordId;
  const page = await recordPage(session, id, snapshot);
  if (page === undefined) return notFound('record');
  return {
    ...page,
    past: pastFrom(snapshot, session.today, `/records/${id}`),
    signOffAction: getRecordType(page.record.type).signOff?.action,
    done: asked.query.get('done') ?? undefined,
    problems,
    today: session.today,
    returning: returning ?? (await returningLeft(session, asked, page)),
    isReturning: asked.path.endsWith(RETURN),
  };
}

/** What somebody typed and left stands on the page even when there is nothing to give back any more: it is theirs to discard. */
async function returningLeft(
  session: Session,
  asked: Asked,
  { record, may }: RecordPage,
): Promise<KeptForm | undefined> {
  const kept = await keptForm(session, { ...asked, path: `/records/${record.id}${RETURN}` }, returnPlace(asked));
  return may.signOff || kept.content !== undefined ? kept : undefined;
}
