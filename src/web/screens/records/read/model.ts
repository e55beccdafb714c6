import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { ReturnRecord } from '#usecases/commands/return-record.command.ts';
import type { Session } from '#usecases/ports.ts';
import { type RecordPage, recordPage } from '#usecases/queries/record-page.query.ts';
import type { Asked } from '#web/server/screen.ts';
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
  /** What was typed to give it back, when the page comes again. */
  readonly returning: Returning | undefined;
}

/** A giving back that is still being written. */
export type Returning = Required<Pick<ReturnRecord, 'comment' | 'passages'>>;

/** A record ready to be read. */
export async function readRecord(
  session: Session,
  asked: Asked,
  problems: readonly ChildIssue[] = [],
  returning?: Returning,
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
    returning,
  };
}
