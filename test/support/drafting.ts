import assert from 'node:assert/strict';
import { writeOccasionForm } from '#domain/definition/reading.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import type { Draft, DraftContent, Session } from '#usecases/ports.ts';

/** A draft that was started; fails the test when it was refused. */
export async function started(session: Session, type: RecordTypeId, children: readonly PersonId[]): Promise<Draft> {
  const draft = await startDraft(session, { type, children });
  assert.ok('children' in draft, JSON.stringify(draft));
  return draft;
}

/** Answers as the form would post them: what is shared, and each child's own. */
export function form(
  type: RecordTypeId,
  children: readonly PersonId[],
  common: object,
  own: Readonly<Record<string, object>>,
): DraftContent {
  const each = Object.fromEntries(children.map((child) => [child, { ...own[child] }]));
  return writeOccasionForm(getRecordType(type), { ...common }, each);
}
