import { type Hand, mayCheck, refusalToCheck } from '#access/second-check.ts';
import type { LeavingDocument } from '#documents/leaving/leaving-document.ts';
import { readDocument } from '#documents/reading/read-document.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { meetingPart } from '#domain/code-sets/meeting-part.codes.ts';
import { sentHow } from '#domain/code-sets/sent-how.codes.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { roleNames } from '#domain/definition/role.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { secondCheckKinds } from '#domain/settings/second-check-settings.ts';
import { findSendingDraft } from '../commands/attach-file.command.ts';
import { childrenShown } from '../commands/children-meant.ts';
import { type CheckStanding, checkStanding } from '../leaving/check-standing.ts';
import type { Pack } from '../leaving/pack.ts';
import { packOfDraft } from '../leaving/pack-of-draft.ts';
import type { Stop } from '../leaving/stop.ts';
import { toBeChecked } from '../leaving/to-be-checked.ts';
import type { Attachment, Draft, DraftRelease, SendingCheck, Session } from '../ports.ts';
import { workerNames } from './names.ts';
import { type ShownPerson, showPeople } from './shown-person.ts';

/** A check or a release as a page tells of it. */
export type SaidBy<Said> = Omit<Said, 'by'> & { readonly by: string };

/** How a sending stands with its second person, in words. */
export interface ShownStanding {
  /** Why it needs a check; empty: it needs none. */
  readonly because: readonly string[];
  readonly state: CheckStanding['state'];
  /** The check that stands, was undone or sent it back. */
  readonly check?: SaidBy<SendingCheck>;
  /** Since when it waits for its second person. */
  readonly since?: string;
}

/** Something that is to leave, as its second person has to see it. */
export interface SendingCheckPage {
  readonly draft: string;
  readonly title: string;
  readonly children: readonly ShownPerson[];
  readonly preparedBy: string;
  /** Why it cannot be written yet. */
  readonly missing?: string;
  readonly pack?: ShownPack;
  readonly standing?: ShownStanding;
  /** Why whoever looks may not check it. */
  readonly refusal?: string;
  /** Who else can, by name and role. */
  readonly who: readonly string[];
  /** What was said of it before, the newest first. */
  readonly before: readonly SaidBy<SendingCheck>[];
}

/** What would leave. */
export interface ShownPack {
  readonly sha256: string;
  readonly document: LeavingDocument;
  readonly recipients: readonly ShownRecipient[];
  readonly files: readonly ShownFile[];
  readonly keptFrom: readonly string[];
  readonly stops: readonly Stop[];
  readonly release?: SaidBy<DraftRelease>;
}

/** Somebody it goes to, with their address as the record holds it. */
export interface ShownRecipient {
  readonly who: string;
  readonly as: string;
  readonly how: string;
  readonly isOnRecord: boolean;
  readonly address: readonly string[];
}

/** A file of it; the text comes first and has the number 0. */
export interface ShownFile {
  readonly number: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages?: number;
  readonly by?: string;
  /** True when whoever looks has opened it. */
  readonly isOpened: boolean;
}

/** A sending as its second person has to see it. Opening it is kept as a reading of each child. */
export async function sendingCheck(session: Session, id: string): Promise<SendingCheckPage | Refusal> {
  const draft = await findSendingDraft(session, id);
  if (isRefusal(draft)) return draft;
  const children = childrenShown(draft);
  for (const child of children) await session.audit.noteRead('sending-check', child);
  const nameOf = await workerNames(session);
  const checks = await session.checks.checksOf(draft.id);
  const hands = await session.checks.handsOf(draft.id);
  const page = {
    draft: draft.id,
    title: getRecordType(draft.type).title,
    children: showPeople(children, await session.people.list(children), session.today),
    preparedBy: nameOf(draft.worker),
    who: await whoCanCheck(session, draft, hands),
    before: checks.map((check) => ({ ...check, by: nameOf(check.by) })),
  };
  const packed = await packOfDraft(session, draft);
  if (isRefusal(packed)) return { ...page, missing: packed.because };
  const standing = checkStanding(checks, packed.pack.sha256, hands);
  const refusal = refusalToCheck(session.actor, await toBeChecked(session, draft, hands, standing));
  return {
    ...page,
    pack: await showPack(session, draft, packed, nameOf),
    standing: await showStanding(session, draft, packed.pack, standing),
    ...(refusal === undefined ? {} : { refusal: refusal.because }),
  };
}

/** How the sending of a draft stands with its second person; undefined while it is not whole. */
export async function standingOfDraft(session: Session, draft: Draft): Promise<ShownStanding | undefined> {
  const packed = await packOfDraft(session, draft);
  if (isRefusal(packed)) return undefined;
  const checks = await session.checks.checksOf(draft.id);
  const standing = checkStanding(checks, packed.pack.sha256, await session.checks.handsOf(draft.id));
  return showStanding(session, draft, packed.pack, standing);
}

async function showStanding(
  session: Session,
  draft: Draft,
  { because }: Pack,
  standing: CheckStanding,
): Promise<ShownStanding> {
  const nameOf = await workerNames(session);
  const since = await session.checks.waitsSince(draft.id);
  return {
    because: because.map((kind) => secondCheckKinds[kind]),
    state: standing.state,
    ...('check' in standing ? { check: { ...standing.check, by: nameOf(standing.check.by) } } : {}),
    ...(since === undefined ? {} : { since }),
  };
}

async function whoCanCheck(session: Session, draft: Draft, hands: readonly Hand[]): Promise<readonly string[]> {
  const sending = await toBeChecked(session, draft, hands);
  const workers = await session.workers.all();
  return workers
    .filter(({ active, team }) => active && (team === undefined || team === sending.team))
    .filter(({ id, role, team }) => mayCheck({ worker: id, role, ...(team === undefined ? {} : { team }) }, sending))
    .map(({ name, role }) => `${name}, ${roleNames[role].toLowerCase()}`);
}

async function showPack(
  session: Session,
  draft: Draft,
  { pack, added }: { readonly pack: Pack; readonly added: readonly Attachment[] },
  nameOf: (id: string) => string,
): Promise<ShownPack> {
  const { searched, leaving, sha256, found } = pack;
  const releases = await session.checks.releasesOf(draft.id);
  const release = releases.find((each) => each.found === found);
  return {
    sha256,
    document: leaving.document,
    recipients: pack.recipients.map(({ who, as, how, person, address }) => ({
      ...{ who, address, isOnRecord: person !== undefined },
      as: labelOf(meetingPart, as),
      how: labelOf(sentHow, how),
    })),
    files: await showFiles(session, draft, { pack, added }, nameOf),
    ...searched,
    ...(release === undefined ? {} : { release: { ...release, by: nameOf(release.by) } }),
  };
}

async function showFiles(
  session: Session,
  draft: Draft,
  { pack, added }: { readonly pack: Pack; readonly added: readonly Attachment[] },
  nameOf: (id: string) => string,
): Promise<readonly ShownFile[]> {
  const opened = await session.checks.openedOf(draft.id);
  const shown: ShownFile[] = [];
  for (const [index, { fileName, sha256, content }] of pack.files.entries()) {
    const file = added[index - 1];
    const { pages } = file === undefined ? {} : await readDocument(fileName, content);
    shown.push({
      ...{ number: file?.number ?? 0, fileName, sha256, bytes: content.length, isOpened: opened.has(sha256) },
      ...(pages === undefined ? {} : { pages }),
      ...(file === undefined ? {} : { by: nameOf(file.addedBy) }),
    });
  }
  return shown;
}

/** A file of a sending on its way, for whoever checks it; that it was opened is kept, as is the reading of each child. */
export async function fileToCheck(
  session: Session,
  id: string,
  number: number,
): Promise<{ readonly name: string; readonly content: Uint8Array } | Refusal | undefined> {
  const draft = await findSendingDraft(session, id);
  if (isRefusal(draft)) return draft;
  const packed = await packOfDraft(session, draft);
  if (isRefusal(packed)) return packed;
  const index = number === 0 ? 0 : packed.added.findIndex((file) => file.number === number) + 1;
  const file = number !== 0 && index === 0 ? undefined : packed.pack.files[index];
  if (file === undefined) return undefined;
  for (const child of childrenShown(draft)) await session.audit.noteRead('sending-check', child);
  await session.checks.noteOpened(draft.id, file.sha256);
  return { name: file.fileName, content: file.content };
}
