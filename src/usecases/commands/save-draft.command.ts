import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { DraftContent, DraftSaved, Session } from '../ports.ts';
import { withoutIdleReason } from './correction-reason.ts';
import { findDraft } from './find-draft.ts';

/** What was typed, and the revision of the draft it was typed over. */
export interface SaveDraft {
  readonly draft: string;
  readonly revision: number;
  readonly content: DraftContent;
}

/**
 * Keeps what was typed, whatever is missing or wrong in it. When somebody else wrote meanwhile, both are kept; words that
 * come after the draft was recorded or discarded are kept beside it too.
 */
export async function saveDraft(session: Session, input: SaveDraft): Promise<DraftSaved | Refusal> {
  const draft = await findDraft(session, input.draft);
  if ('refused' in draft) return draft;
  const content = await withoutIdleReason(session, draft, input.content);
  const saved = await session.drafts.save(input.draft, input.revision, content);
  return saved ?? refuse('not-found', 'There is no such draft. Your words are still in this browser.');
}
