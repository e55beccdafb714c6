import { isId } from '../is-id.ts';
import type { PersonDraft, PersonFormPlace, Session } from '../ports.ts';

/** What whoever asks has typed in a form about a person and not sent: one text, or several when two of their windows wrote at once. */
export async function personTexts(session: Session, place: PersonFormPlace): Promise<readonly PersonDraft[]> {
  return isId(place.about) ? session.personDrafts.textsOf(place) : [];
}
