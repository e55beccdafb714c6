import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import { countQuoted } from '#usecases/effort/count-read.ts';
import { sendsOut } from '#usecases/leaving/sends-out.ts';
import type { Stopped } from '#usecases/leaving/stop.ts';
import type { Session } from '#usecases/ports.ts';
import { type DraftPage, draftPage } from '#usecases/queries/draft-page.query.ts';
import { type ShownStanding, standingOfDraft } from '#usecases/queries/sending-check.query.ts';
import { type SupervisionDigest, supervisionDigests } from '#usecases/queries/supervision-digest.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import type { FormModel } from '#web/forms/form-model.ts';
import { draftForm } from '../draft-form.ts';

/** A draft as it is shown, with whatever was found wrong when it was last sent. */
export interface OpenDraft extends DraftPage {
  readonly form: FormModel;
  /** Why it was not recorded, when the reason is about no single answer. */
  readonly refusal?: string | undefined;
  readonly wasSaved?: boolean | undefined;
  readonly isBeside?: boolean;
  readonly justCopied?: JustCopied | undefined;
  /** What the search stopped, when it was last sent. */
  readonly stopped?: Stopped | undefined;
  /** What is sent out with it; absent for a draft that sends nothing out. */
  readonly sending?: {
    readonly files: readonly string[];
    readonly mayRelease: boolean;
    readonly isLetter: boolean;
    /** How it stands with its second person; absent while it is not whole. */
    readonly standing?: ShownStanding;
  };
  /** When the form was opened, ISO text in UTC. */
  readonly shownAt: string;
  /** For a supervision, what the record tells of each child since last time. */
  readonly digests: readonly SupervisionDigest[];
}

/** What was just copied into one part of a form. */
export interface JustCopied {
  /** `2`: the third section; `2.1`: what it asks of the second child alone. */
  readonly part: string;
  readonly copied: number;
  readonly answered: number;
}

/** What a form shows besides the draft itself. */
export interface Sent {
  readonly issues?: readonly ChildIssue[];
  readonly refusal?: string;
  readonly wasSaved?: boolean;
  readonly stopped?: Stopped;
  /** The last record of the same kind is to stand beside it. */
  readonly isBeside?: boolean;
  readonly justCopied?: JustCopied | undefined;
}

/** A draft ready to be shown; it may have been recorded or discarded since. */
export async function openDraft(session: Session, id: string, sent: Sent = {}): Promise<OpenDraft | Refusal> {
  const snapshot = await takeSnapshot(session);
  if (isRefusal(snapshot)) return snapshot;
  const page = await draftPage(session, id, snapshot, { isBeside: sent.isBeside === true });
  if (page === undefined) return notFound('draft');
  if (isRefusal(page)) return page;
  const { issues = [], ...rest } = sent;
  const isPrepared = page.type.id === 'supervision' && page.draft.ended === undefined;
  const digests = isPrepared ? await supervisionDigests(session, page.draft.children, snapshot) : [];
  if (page.draft.ended === undefined) await session.effort.add(countQuoted(Object.values(page.earlier)));
  const sending = await sendingOf(session, page);
  return { ...page, ...rest, ...sending, shownAt: session.now, digests, form: await draftForm(session, page, issues) };
}

async function sendingOf(session: Session, { draft }: DraftPage): Promise<Pick<OpenDraft, 'sending'>> {
  if (!sendsOut(draft.type) || draft.ended !== undefined) return {};
  const files = await session.documents.attachmentsOf(draft.id);
  const standing = await standingOfDraft(session, draft);
  return {
    sending: {
      files: files.map(({ fileName }) => fileName),
      mayRelease: may(session.actor, 'sign-off', draft.type),
      isLetter: draft.type === 'letter',
      ...(standing === undefined ? {} : { standing }),
    },
  };
}
