import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonFormPlace, Session } from '../ports.ts';
import { findFormPlace } from './find-form-place.ts';

/** What came of ending a text: it is gone. */
export interface Ended {
  readonly ended: PersonFormPlace;
}

/** Forgets what was typed in a form about a person: it was sent, or its writer does not want it. */
export async function endPersonDraft(
  session: Session,
  { place, number }: { readonly place: PersonFormPlace; readonly number: number },
): Promise<Ended | Refusal> {
  const found = await findFormPlace(session, place);
  if (isRefusal(found)) return found;
  await session.personDrafts.end(place, number);
  return { ended: place };
}
