import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '../ports.ts';
import { discardDraft } from './discard-draft.command.ts';
import { findDraft } from './find-draft.ts';

/** What is to be left behind. */
export interface LeaveBehind {
  readonly draft: string;
}

/** Puts away a form that was taken along and that nobody has written in; one that somebody wrote in stays, for it is work. */
export async function leaveBehind(
  session: Session,
  input: LeaveBehind,
): Promise<{ readonly stays: boolean } | Refusal> {
  const draft = await findDraft(session, input.draft, 'holding');
  if (isRefusal(draft)) return draft;
  if (draft.ended !== undefined) return { stays: false };
  const waiting = await session.drafts.takenAlong();
  if (!waiting.some(({ id }) => id === draft.id)) return { stays: true };
  const put = await discardDraft(session, input);
  return isRefusal(put) ? put : { stays: false };
}
