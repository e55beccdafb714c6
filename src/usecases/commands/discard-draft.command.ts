import { may } from '#access/decide.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { Draft, Session } from '../ports.ts';
import { findOpenDraft } from './find-draft.ts';

/** What came of discarding. */
export interface Discarded {
  readonly discarded: string;
}

/** Puts a draft away for good: for whoever started it, or somebody who may void such records. Words of others in it must be read first. */
export async function discardDraft(session: Session, input: { readonly draft: string }): Promise<Discarded | Refusal> {
  const draft = await findOpenDraft(session, input.draft);
  if ('refused' in draft) return draft;
  const refusal = await refusalToDiscard(session, draft);
  if (refusal !== undefined) return refusal;
  await session.drafts.end(draft.id, 'discarded');
  return { discarded: draft.id };
}

async function refusalToDiscard(session: Session, draft: Draft): Promise<Refusal | undefined> {
  const { actor } = session;
  if (draft.worker !== actor.worker && !may(actor, 'void', draft.type))
    return refuse('draft-not-yours', 'Somebody else started this draft. Ask them or a manager to discard it.');
  const forks = await session.drafts.forksOf(draft.id);
  const hasOthers = draft.savedBy !== actor.worker || forks.some((fork) => fork.worker !== actor.worker);
  if (!hasOthers || may(actor, 'void', draft.type)) return undefined;
  return refuse('draft-has-others', 'Somebody else wrote in this draft. Ask them or a manager to discard it.');
}
