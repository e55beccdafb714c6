import { type LeavingDocument, textOfDocument } from '#documents/leaving/leaving-document.ts';
import { readDocument } from '#documents/reading/read-document.ts';
import { findLeaks, type TextPart } from '#documents/safe-address/find-leaks.ts';
import type { Secret } from '#documents/safe-address/secret.ts';
import { type IsoDay, nameOn, type Person, type PersonId } from '#domain/people/person.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { Attachment, Session } from '../ports.ts';
import type { Recipient } from './recipient.ts';
import { foundInWords, type Stop } from './stop.ts';
import { type Circle, whoWouldLearn } from './who-would-learn.ts';

/** Something that is to leave: what it says, the files with it, about whom and to whom. */
export interface Leaving {
  readonly document: LeavingDocument;
  readonly attachments: readonly Pick<Attachment, 'fileName' | 'content'>[];
  readonly children: readonly PersonId[];
  readonly recipients: readonly Recipient[];
}

type Kept = Secret & { readonly keptFrom: string; readonly to: string };

/** What the search said. */
export interface Searched {
  /** What would be told to somebody who must never learn it, and what could not be read. */
  readonly stops: readonly Stop[];
  /** From whom something is kept safe who would learn what this says, each once; without any there was nothing to look for. */
  readonly keptFrom: readonly string[];
}

/** Looks through the text and every file for whatever is kept safe from somebody who would learn it. */
export async function searchWhatLeaves(session: Session, leaving: Leaving): Promise<Searched> {
  const circle = await circleOf(session, leaving);
  const owners = await session.people.keptSafeFrom([...circle.people.keys()]);
  const kept = leaving.recipients.flatMap((recipient) => keptFrom(recipient, owners, circle));
  if (kept.length === 0) return { stops: [], keptFrom: [] };
  const stops = stopsIn(textOfDocument(leaving.document), kept, '');
  for (const { fileName, content } of leaving.attachments) stops.push(...(await stopsInFile(fileName, content, kept)));
  return { stops, keptFrom: [...new Set(kept.map(({ keptFrom: from }) => from))] };
}

async function circleOf(session: Session, { children, recipients }: Leaving): Promise<Circle> {
  const asked = [...children, ...recipients.flatMap(({ person }) => person ?? [])];
  const relationships = await session.people.relationshipsOf(asked);
  // A lodger or a new partner whom nobody related to anybody opens the same letters.
  const people = await session.people.neighboursOf(asked, session.today);
  return { relationships, people, on: session.today };
}

/** All that must be kept from anybody who would learn what this recipient is sent. */
function keptFrom(recipient: Recipient, owners: readonly Person[], circle: Circle): readonly Kept[] {
  const learners = whoWouldLearn(recipient, circle);
  const from = (ids: readonly PersonId[]) => ids.filter((id) => learners.has(id));
  const said = (ids: readonly PersonId[]) => ({ keptFrom: namesOf(ids, circle), to: toWhom(recipient) });
  return owners.flatMap(({ facts }) => [
    ...facts.addresses
      .filter(({ keepSafeFrom }) => from(keepSafeFrom).length > 0)
      .map(
        ({ lines, postcode, keepSafeFrom }): Kept => ({
          kind: 'address',
          lines,
          ...(postcode === undefined ? {} : { postcode }),
          ...said(from(keepSafeFrom)),
        }),
      ),
    ...(facts.phone === undefined || from(facts.phoneKeptFrom ?? []).length === 0
      ? []
      : [{ kind: 'phone' as const, number: facts.phone, ...said(from(facts.phoneKeptFrom ?? [])) }]),
  ]);
}

function toWhom({ person, who }: Recipient): string {
  return person === undefined ? `“${who}”, who was not chosen from the record and may be them or act for them` : who;
}

function namesOf(ids: readonly PersonId[], { people, on }: Circle): string {
  return listInWords([...new Set(ids.map((id) => nameOf(people.get(id), on)))]);
}

function nameOf(person: Person | undefined, on: IsoDay): string {
  return person === undefined ? 'somebody on the record' : nameOn(person.facts, on);
}

async function stopsInFile(fileName: string, content: Uint8Array, kept: readonly Kept[]): Promise<readonly Stop[]> {
  const { parts, unread } = await readDocument(fileName, content);
  const named = { where: 'its name', text: fileName };
  const because = `We cannot read this, so we cannot say it is safe. ${unread ?? ''}`;
  return [
    ...stopsIn([named, ...parts], kept, `The file “${shownName(fileName, kept)}”, `),
    ...(unread === undefined ? [] : [{ where: `The file “${shownName(fileName, kept)}”`, because }]),
  ];
}

/** The name of a file may itself say what must be kept. */
function shownName(fileName: string, kept: readonly Kept[]): string {
  const leaks = findLeaks([{ where: '', text: fileName }], kept);
  return leaks.reduce((name, { found }) => name.replaceAll(found, '…'), fileName);
}

/** One address in one line is told once, whatever of it stands there and whoever of a family lives at it. */
function stopsIn(parts: readonly TextPart[], kept: readonly Kept[], before: string): Stop[] {
  const told = new Map<string, Stop>();
  for (const { secret, given, where, line } of findLeaks(parts, kept)) {
    const key = [where, line, secret.kind, secret.keptFrom, secret.to].join('|');
    const because = foundInWords(given, secret.keptFrom, secret.to);
    if (!told.has(key)) told.set(key, { where: `${before}${where}, line ${line}`, because });
  }
  return [...told.values()];
}
