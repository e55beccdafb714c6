import type { Refusal } from '#domain/definition/refusal.ts';
import type { PersonFormPlace, Session } from '../ports.ts';
import { checkFormPlace } from './check-form-place.ts';

/** What came of ending a text: it is gone. */
export interface Ended {
  readonly ended: PersonFormPlace;
}

/** Forgets what was typed in a form about a person: it was sent, or its writer does not want it. */
export async function endPersonDraft(
  session: Session,
  { place, number }: { readonly place: PersonFormPlace; readonly number: number },
): Promise<Ended | Refusal> {
  const refusal = await checkFormPlace(session, place);
  if (refusal !== undefined) return refusal;
  await session.personDrafts.end(place, number);
  return { ended: place };
}
