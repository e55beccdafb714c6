import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { beginNewPerson } from '#usecases/commands/begin-new-person.command.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, wordsOfForm } from '#web/server/screen.ts';
import { addressOfDraft } from '../kept/form-places.ts';

/** Begins a form for somebody new, with whatever a search has said of them, so that it can be found again. */
export async function beginPerson(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const begun = await beginNewPerson(session, { content: { kind: ['child'], ...wordsOfForm(asked) } });
  return isRefusal(begun) ? begun : { goTo: addressOfDraft(begun) };
}
