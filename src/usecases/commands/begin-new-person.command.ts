import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { DraftContent, PersonDraft, Session } from '../ports.ts';

/** Begins a form for somebody who is not on the record yet, with what a search already said of them. Nobody is added by it. */
export async function beginNewPerson(
  session: Session,
  { content }: { readonly content: DraftContent },
): Promise<PersonDraft | Refusal> {
  const allowed = decide(session.actor, 'write', 'person');
  if (isRefusal(allowed)) return allowed;
  const words = { number: 1, revision: 0, opened: session.newId(), content };
  return session.personDrafts.save({ form: 'new', about: session.newId() }, words);
}
