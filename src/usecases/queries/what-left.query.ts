import { may } from '#access/decide.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { sentHow } from '#domain/code-sets/sent-how.codes.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';
import type { FrozenDocument, LoggedSending, Session } from '../ports.ts';
import { findKnownPerson } from './find-child.ts';
import { workerNames } from './names.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';

/** One line of the log in words. */
export interface ShownSending extends LoggedSending {
  readonly howInWords: string;
  readonly by: string;
  readonly releasedBy?: string;
  readonly checkedBy?: string;
}

/** Everything that left about a child. */
export interface WhatLeft {
  readonly child: ShownPerson;
  readonly sendings: readonly ShownSending[];
}

/** A document as it left, with whom it went to. */
export interface DocumentThatLeft extends WhatLeft {
  readonly document: FrozenDocument;
  readonly record: RecordId;
  readonly frozenBy: string;
}

/** What left about a child, the newest first: to whom, when, how, by whom and who released it. Its reading is kept. */
export async function whatLeft(session: Session, id: PersonId): Promise<WhatLeft | undefined> {
  const child = await findKnownPerson(session, id, await session.changeAt());
  if (child === undefined) return undefined;
  await session.audit.noteRead('what-left', id);
  const sendings = await session.documents.sendingsAbout(id);
  return { child: showPerson(child, session.today), sendings: await shown(session, sendings) };
}

/** A document that a record sent out, as it was: undefined when that record sent no such thing. Its reading is kept. */
export async function documentThatLeft(
  session: Session,
  record: RecordId,
  sha256: string,
): Promise<DocumentThatLeft | undefined> {
  const found = isId(record) ? await session.documents.sendingsOf(record) : [];
  const sendings = found.filter((each) => each.document === sha256);
  const [first] = sendings;
  const document = first === undefined ? undefined : await session.documents.find(sha256);
  const child = first === undefined ? undefined : await findKnownPerson(session, first.child, await session.changeAt());
  if (document === undefined || child === undefined || !may(session.actor, 'read', document.type)) return undefined;
  await session.audit.noteRead('document-that-left', child.id, record);
  const nameOf = await workerNames(session);
  return {
    child: showPerson(child, session.today),
    sendings: await shown(session, sendings),
    document,
    record,
    frozenBy: nameOf(document.frozenBy),
  };
}

async function shown(session: Session, sendings: readonly LoggedSending[]): Promise<readonly ShownSending[]> {
  const nameOf = await workerNames(session);
  return sendings.map((each) => ({
    ...each,
    howInWords: labelOf(sentHow, each.how),
    by: nameOf(each.recordedBy),
    ...(each.released === undefined ? {} : { releasedBy: nameOf(each.released.by) }),
    ...(each.checked === undefined ? {} : { checkedBy: nameOf(each.checked.by) }),
  }));
}
