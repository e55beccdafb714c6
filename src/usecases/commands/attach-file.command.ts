import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import { sendsOut } from '../leaving/sends-out.ts';
import type { Draft, Session } from '../ports.ts';
import { findOpenDraft } from './find-draft.ts';
import { type Unfit, unfit } from './outcome.ts';
import { plainFileName } from './plain-file-name.ts';

const MOST_FILES = 10;

/** A file that is to go with what a draft sends out; without content it was too large to be taken. */
export interface AttachFile {
  readonly draft: string;
  readonly name: string;
  readonly content?: Uint8Array;
}

/** Adds a file to what a draft sends out. It is searched, with the text, when it is sent. */
export async function attachFile(
  session: Session,
  { draft: id, name, content }: AttachFile,
): Promise<{ readonly attached: string } | Refusal | Unfit> {
  const draft = await findSendingDraft(session, id);
  if (isRefusal(draft)) return draft;
  const fileName = plainFileName(name);
  if (fileName === '') return wrong('file-missing', 'Choose the file to send.');
  if (content === undefined)
    return wrong('file-too-large', 'The file is larger than 10 MB. Send it in parts, or a smaller one.');
  if (content.length === 0) return wrong('file-empty', 'The file is empty. Choose it again.');
  const files = await session.documents.attachmentsOf(draft.id);
  if (files.length >= MOST_FILES)
    return wrong('too-many-files', `At most ${MOST_FILES} files go with one sending. Take one out first.`);
  await session.documents.attach(draft.id, fileName, content);
  return { attached: fileName };
}

/** Takes a file out again, before it was sent. */
export async function takeFileOut(
  session: Session,
  { draft: id, number }: { readonly draft: string; readonly number: number },
): Promise<{ readonly takenOut: number } | Refusal> {
  const draft = await findSendingDraft(session, id);
  if (isRefusal(draft)) return draft;
  if (Number.isInteger(number) && Math.abs(number) < 1_000_000) await session.documents.detach(draft.id, number);
  return { takenOut: number };
}

/** The draft of a sending that has not gone yet. */
export async function findSendingDraft(session: Session, id: string): Promise<Draft | Refusal> {
  const draft = await findOpenDraft(session, id);
  if (isRefusal(draft) || sendsOut(draft.type)) return draft;
  return refuse('sends-nothing', 'This draft sends nothing out, so no file can go with it.');
}

function wrong(code: string, message: string): Unfit {
  return unfit('file', code, message, 'What cannot be taken whole cannot be searched.');
}
