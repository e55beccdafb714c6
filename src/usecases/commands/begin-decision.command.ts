import type { Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';
import type { Draft, RecordVersion, Session } from '../ports.ts';
import { titleOf } from '../queries/names.ts';
import type { Unfit } from './outcome.ts';
import { startDraft } from './start-draft.command.ts';

/** Whom a manager decides about, and the record that was being looked at. */
export interface BeginDecision {
  readonly children: readonly PersonId[];
  readonly record?: RecordId;
}

/**
 * Begins a management decision with everything said that the page already knew: who decides, when, and about which record
 * (R057). Whoever begins the same twice goes on in the one they began.
 */
export async function beginDecision(
  session: Session,
  { children, record: id }: BeginDecision,
): Promise<Draft | Refusal | Unfit> {
  const found = id !== undefined && isId(id) ? await session.records.findOne(id) : undefined;
  const record = found !== undefined && children.includes(found.child) ? found : undefined;
  const begun = (await session.drafts.mine()).find((draft) => isSame(draft, children, record));
  if (begun !== undefined) return begun;
  const { today, actor } = session;
  return startDraft(session, {
    type: 'management-decision',
    children,
    answers: {
      decidedOn: today,
      decidedBy: actor.worker,
      ...(record && { about: titleOf(record) }),
      ...(record && isPointedAt(record) && { aboutRecord: record.id }),
    },
  });
}

function isSame(draft: Draft, children: readonly PersonId[], record: RecordVersion | undefined): boolean {
  const isOfSame =
    draft.children.length === children.length && children.every((child) => draft.children.includes(child));
  const isNew = Object.keys(draft.base).length === 0;
  return (
    draft.type === 'management-decision' &&
    isNew &&
    isOfSame &&
    (draft.content.aboutRecord?.[0] ?? '') === (record !== undefined && isPointedAt(record) ? record.id : '')
  );
}

/** What is kept for bookkeeping, or should never have been, is named in words and not pointed at. */
function isPointedAt({ type, state }: RecordVersion): boolean {
  return state !== 'void' && getRecordType(type).inChronology !== 'never';
}
