import { createHash } from 'node:crypto';
import { writeDocx } from '#documents/leaving/write-docx.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { addressOn, type PersonId } from '#domain/people/person.ts';
import { type SecondCheckKind, secondCheckOn } from '#domain/settings/second-check-settings.ts';
import type { Keeping, Prepared } from '../commands/keeping.ts';
import type { CheckedPack, Session } from '../ports.ts';
import type { Recipient } from './recipient.ts';
import { type Searched, searchWhatLeaves } from './search-what-leaves.ts';
import { type WhatLeaves, whatLeaves } from './what-leaves.ts';

/** One file of a pack, the text of it first. */
export interface PackedFile {
  readonly fileName: string;
  readonly title: string;
  readonly content: Uint8Array;
  readonly sha256: string;
}

/** A recipient with their address as the record holds it today; nothing for whoever is not on it. */
export interface PackedRecipient extends Recipient {
  readonly address: readonly string[];
}

/** Everything that would leave together, as it is now, with what the search said of it. */
export interface Pack {
  readonly leaving: WhatLeaves;
  readonly searched: Searched;
  readonly files: readonly PackedFile[];
  readonly recipients: readonly PackedRecipient[];
  /** Why it needs a second person's check; none: it needs none. */
  readonly because: readonly SecondCheckKind[];
  /** Stands for the text, the files and the stops: what a release is of. */
  readonly found: string;
  /** Stands for all of that and to whom at which address: what a check is of. */
  readonly sha256: string;
}

/** What would leave with a record, searched; undefined when nothing does. */
export async function packOf(
  session: Session,
  keeping: Pick<Keeping, 'type' | 'files'>,
  prepared: readonly Prepared[],
): Promise<Pack | Refusal | undefined> {
  const leaving = await whatLeaves(session, keeping, prepared);
  if (leaving === undefined || isRefusal(leaving)) return leaving;
  const searched = await searchWhatLeaves(session, leaving);
  const files = filesOf(leaving);
  const recipients = await withAddresses(session, leaving.recipients);
  const found = hashOf([leaving.document, searched.stops, files.map(({ fileName, sha256 }) => [fileName, sha256])]);
  return {
    leaving,
    searched,
    files,
    recipients,
    because: secondCheckOn(session.settings.secondCheck, session.today).filter((kind) =>
      isOfKind(kind, leaving, searched),
    ),
    found,
    sha256: hashOf([found, leaving.type, leaving.children, recipients]),
  };
}

/** What is kept of a pack with a check of it. */
export function checkedPack({ recipients, files }: Pack): CheckedPack {
  return {
    recipients: recipients.map(({ who, how, address }) => ({ who, how, address })),
    files: files.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
  };
}

function filesOf({ document, content, attachments }: WhatLeaves): readonly PackedFile[] {
  const fileName = `${document.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.docx`;
  const text = { fileName, title: document.title, content: content ?? writeDocx(document) };
  const all = [text, ...attachments.map((file) => ({ ...file, title: file.fileName }))];
  return all.map((file) => ({ ...file, sha256: createHash('sha256').update(file.content).digest('hex') }));
}

async function withAddresses(session: Session, recipients: readonly Recipient[]): Promise<readonly PackedRecipient[]> {
  const people = await session.people.list(recipients.flatMap(({ person }) => person ?? []));
  const addressOf = (person: PersonId | undefined): readonly string[] => {
    const facts = person === undefined ? undefined : people.get(person)?.facts;
    const address = facts === undefined ? undefined : addressOn(facts, session.today);
    return address === undefined
      ? []
      : [...address.lines, ...(address.postcode === undefined ? [] : [address.postcode])];
  };
  return recipients.map((recipient) => ({ ...recipient, address: addressOf(recipient.person) }));
}

function isOfKind(
  kind: SecondCheckKind,
  { attachments, recipients, children }: WhatLeaves,
  { keptFrom }: Searched,
): boolean {
  switch (kind) {
    case 'with-files':
      return attachments.length > 0;
    case 'kept-safe':
      return keptFrom.length > 0;
    case 'not-on-record':
      return recipients.some(({ person }) => person === undefined);
    case 'several-readers':
      return recipients.length > 1;
    case 'several-children':
      return children.length > 1;
    case 'everything':
      return true;
  }
}

function hashOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
