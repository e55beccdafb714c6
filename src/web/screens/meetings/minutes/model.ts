import type { Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { Session } from '#usecases/ports.ts';
import { type MinutesPage, minutesPage } from '#usecases/queries/minutes-page.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { type AsAsked, pageAsAsked } from '../../snapshot/page-as-asked.ts';

/** A meeting as it is printed, as its address asks for it. */
export type MinutesModel = MinutesPage & AsAsked;

/** A meeting ready to be printed. */
export async function minutesModel(session: Session, asked: Asked): Promise<MinutesModel | Refusal> {
  const record = (asked.params.record ?? '') as RecordId;
  return pageAsAsked(session, asked, 'record', (snapshot) => minutesPage(session, record, snapshot));
}
