import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { isId } from '../is-id.ts';
import type { DraftContent, PersonDraft, PersonFormPlace, PersonWords, Session } from '../ports.ts';
import { findFormPlace } from './find-form-place.ts';

/** What was typed in a form about a person, and the text it was typed over. */
export interface SavePersonDraft extends PersonWords {
  readonly place: PersonFormPlace;
}

/**
 * Keeps what was typed in a form about a person, whatever is missing or wrong in it: for whoever typed it, and nobody else.
 * Somebody new is begun first, so that words which come after they were added begin no second person.
 */
export async function savePersonDraft(session: Session, input: SavePersonDraft): Promise<PersonDraft | Refusal> {
  const { number, revision, content } = input;
  const place = await findFormPlace(session, input.place);
  if (isRefusal(place)) return place;
  const isBegun = (await session.personDrafts.textsOf(place)).length > 0;
  if (!isBegun && place.form === 'new')
    return refuse('not-found', 'This form was sent or discarded. Your words are still in this browser.');
  if (!isBegun && isBlank(content)) return { ...place, number, revision: 0, content, savedAt: session.now };
  const opened = isId(input.opened) ? input.opened : session.newId();
  return session.personDrafts.save(place, { number, revision, opened, content });
}

function isBlank(content: DraftContent): boolean {
  return Object.values(content).every((values) => values.every((value) => value === ''));
}
