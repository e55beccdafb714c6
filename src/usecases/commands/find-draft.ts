import { decide, mayKnowChildren } from '#access/decide.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { isId } from '../is-id.ts';
import type { Draft, Session } from '../ports.ts';
import { notFound } from './outcome.ts';

/** The draft that may be written in by this person, or why there is none. */
export async function findDraft(session: Session, id: string, holding?: 'holding'): Promise<Draft | Refusal> {
  const draft = isId(id) && mayKnowChildren(session.actor) ? await session.drafts.find(id, holding) : undefined;
  if (draft === undefined) return notFound('draft');
  const allowed = decide(session.actor, 'write', draft.type);
  return allowed === true ? draft : allowed;
}

/** The draft, when it is still under way; held until this run ends, so that a second click waits and finds it recorded. */
export async function findOpenDraft(session: Session, id: string): Promise<Draft | Refusal> {
  const draft = await findDraft(session, id, 'holding');
  if ('refused' in draft || draft.ended === undefined) return draft;
  return draft.ended === 'recorded'
    ? refuse('draft-recorded', 'This draft has been recorded. Open the record to read or correct it.')
    : refuse('draft-discarded', 'This draft was discarded. Start a new one.');
}
