import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { findBases } from '../commands/find-bases.ts';
import { childrenOf } from '../commands/record-draft.command.ts';
import type { Attachment, Draft, Session } from '../ports.ts';
import { type Pack, packOf } from './pack.ts';

/** What a draft would send out as it stands, with the files that were added to it; a refusal while it is not whole. */
export async function packOfDraft(
  session: Session,
  draft: Draft,
): Promise<{ readonly pack: Pack; readonly added: readonly Attachment[] } | Refusal> {
  const added = await session.documents.attachmentsOf(draft.id);
  const keeping = { command: 'check-sending', type: draft.type, how: 'complete' as const, files: added };
  const prepared = await findBases(session, { ...keeping, children: childrenOf(draft, {}) });
  if (isRefusal(prepared)) return prepared;
  const pack = await packOf(session, keeping, prepared);
  if (pack === undefined) return refuse('sends-nothing', 'It does not say yet what goes to whom.');
  return isRefusal(pack) ? pack : { pack, added };
}
