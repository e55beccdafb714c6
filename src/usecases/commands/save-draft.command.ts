import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { sameContent } from '#domain/definition/same-content.ts';
import type { Draft, DraftContent, DraftSaved, Session } from '../ports.ts';
import { CHILDREN } from './children-meant.ts';
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
  if (isPassedOn(session, draft, { ...input, content }))
    return { saved: true, revision: draft.revision, at: session.now };
  const saved = await session.drafts.save(input.draft, input.revision, content);
  return saved ?? refuse('not-found', 'There is no such draft. Your words are still in this browser.');
}

/** A form that is sent with the words of another as they stand was written in by nobody: who releases or finishes it is no author of it. */
function isPassedOn({ actor }: Session, draft: Draft, { revision, content }: SaveDraft): boolean {
  const isAnothers = draft.savedBy !== actor.worker && draft.ended === undefined;
  return isAnothers && draft.revision === revision && sameContent(typed(draft.content), typed(content));
}

/** An empty box says what no box says; only of the children ticked it says that nobody was. */
function typed(content: DraftContent): DraftContent {
  return Object.fromEntries(
    Object.entries(content).filter(([name, values]) => name === CHILDREN || values.some((value) => value !== '')),
  );
}
