import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { DraftContent, DraftSaved, Session } from '../ports.ts';
import { withoutIdleReason } from './correction-reason.ts';
import { findOpenDraft } from './find-draft.ts';

/** One text made out of two by a person who has read both. */
export interface SettleFork {
  readonly draft: string;
  readonly fork: number;
  /** The revision of the draft that was read beside the fork. */
  readonly revision: number;
  readonly content: DraftContent;
}

/** Settles what two people wrote at once: keeps what a person made of both. When the draft has moved on again, nothing is settled. */
export async function settleFork(session: Session, input: SettleFork): Promise<DraftSaved | Refusal> {
  const draft = await findOpenDraft(session, input.draft);
  if ('refused' in draft) return draft;
  const forks = await session.drafts.forksOf(draft.id);
  if (!forks.some((fork) => fork.number === input.fork))
    return refuse('fork-settled', 'These two versions have already been brought together. Open the draft again.');
  const content = await withoutIdleReason(session, draft, input.content);
  const saved = await session.drafts.save(draft.id, input.revision, content);
  if (saved?.saved === true) await session.drafts.settleFork(draft.id, input.fork);
  return saved ?? refuse('not-found', 'There is no such draft. Your words are still in this browser.');
}
