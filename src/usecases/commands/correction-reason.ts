import type { RecordId } from '#domain/history/child-history.ts';
import type { Draft, DraftContent, Session } from '../ports.ts';

/** Where in a draft's words the reason for a correction stands. It is no answer, and no field's name can hold its sign. */
export const REASON = 'correction-reason';

/** The reason for a correction as it was typed in a draft; undefined when there is none. */
export function reasonIn(content: DraftContent): string | undefined {
  return content[REASON]?.[0]?.trim() || undefined;
}

/** What was typed, with the reason for a correction only when the draft corrects what was complete. */
export async function withoutIdleReason(session: Session, draft: Draft, content: DraftContent): Promise<DraftContent> {
  if (content[REASON] === undefined || (await isCorrection(session, draft))) return content;
  const { [REASON]: _, ...words } = content;
  return words;
}

async function isCorrection(session: Session, { base }: Draft): Promise<boolean> {
  for (const record of Object.keys(base)) {
    const found = await session.records.findOne(record as RecordId);
    if (found?.state === 'complete') return true;
  }
  return false;
}
