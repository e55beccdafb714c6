import type { Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Session } from '#usecases/ports.ts';
import { type WhoKnows, whoKnows } from '#usecases/queries/who-knows.query.ts';
import type { Asked } from '#web/server/screen.ts';
import { type AsAsked, pageAsAsked } from '../../snapshot/page-as-asked.ts';

/** Who knows a family, as its address asks for it. */
export type NetworkModel = WhoKnows & AsAsked;

/** Who knows the family of a child on the day asked for. */
export async function networkModel(session: Session, asked: Asked): Promise<NetworkModel | Refusal> {
  const child = (asked.params.child ?? '') as PersonId;
  return pageAsAsked(session, asked, 'child', (snapshot) => whoKnows(session, child, snapshot));
}
