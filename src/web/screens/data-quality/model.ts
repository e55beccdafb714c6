import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '#usecases/ports.ts';
import { type DataQuality, dataQuality } from '#usecases/queries/data-quality.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../snapshot/past-notice.ts';

/** The doubts about the record as its address asks for them. */
export interface DataQualityModel extends DataQuality {
  readonly past: Past | undefined;
  readonly kept: string;
}

/** The doubts by kind, and the children behind one kind when it is chosen. */
export async function dataQualityModel(session: Session, asked: Asked): Promise<DataQualityModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const code = asked.query.get('code');
  const page = Number(asked.query.get('page') ?? 1);
  const found = await dataQuality(session, snapshot, { page, ...(code === null ? {} : { code }) });
  if (isRefusal(found)) return found;
  return { ...found, kept: pastOf(asked), past: pastFrom(snapshot, session.today, asked.path) };
}
