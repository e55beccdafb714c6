import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { isStale, type Session } from '../ports.ts';
import { signOffFor } from './authorise-record.command.ts';
import { entryOf } from './entry-of.ts';
import { findRead, type ReadVersion } from './find-read.ts';
import { type Done, needReason, tooLate, type Unfit } from './outcome.ts';

/** Records that a manager has read and gives back. */
export interface ReturnRecord {
  readonly records: readonly ReadVersion[];
  /** What should be done before they are handed in again. */
  readonly comment: string;
}

/** Gives back what was handed in, with a comment: it is open again, and the comment stays with it. */
export async function returnRecord(session: Session, input: ReturnRecord): Promise<Done | Refusal | Unfit> {
  const found = await findRead(session, input.records);
  if (isRefusal(found)) return found;
  const refusal = found.map((record) => signOffFor(session, record)).find(isRefusal);
  if (refusal !== undefined) return refusal;
  const missing = needReason(input.comment, 'Whoever handed it in must know what to change.');
  if (missing !== undefined) return missing;
  const records = found.map((record) => ({ ...entryOf(record), state: 'open' as const, reason: input.comment }));
  const written = await session.write({ command: 'return-record', records });
  return isStale(written) ? tooLate('record') : written;
}
