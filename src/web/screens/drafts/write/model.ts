import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { sameContent } from '#domain/definition/same-content.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { discardDraft } from '#usecases/commands/discard-draft.command.ts';
import { findDraft, findOpenDraft } from '#usecases/commands/find-draft.ts';
import { isConflict, isUnfit } from '#usecases/commands/outcome.ts';
import { type RecordDraft, recordDraft } from '#usecases/commands/record-draft.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { takeActions } from '#usecases/commands/take-actions.ts';
import type { Filled } from '#usecases/effort/count-finished.ts';
import { readFormCounts } from '#usecases/effort/form-counts.ts';
import { withLanguage } from '#usecases/leaving/language-of-draft.ts';
import { RELEASE } from '#usecases/leaving/release-reason.ts';
import { isNeedsCheck, isStopped } from '#usecases/leaving/stop.ts';
import type { Draft, DraftContent, Session } from '#usecases/ports.ts';
import { draftPage } from '#usecases/queries/draft-page.query.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { rowsChanged } from '#web/forms/rows.ts';
import { type Answer, type Asked, posted, wordsOfForm } from '#web/server/screen.ts';
import { draftAddress } from '../beside-address.ts';
import { FROM_MEETINGS } from '../open/from-meetings-view.ts';
import { openDraft, type Sent } from '../open/model.ts';
import { openDraftView } from '../open/view.ts';
import { copiedPart } from './copied-part.ts';

/** What a person asked of a draft: the words first, which are kept whatever comes of the rest. */
export async function writeDraft(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const draft = await findOpenDraft(session, asked.params.draft ?? '');
  if (isRefusal(draft)) return draft.refused === 'draft-recorded' ? sentAgain(session, asked) : draft;
  const pressed = { add: posted(asked, '_add'), remove: posted(asked, '_remove') };
  const still = posted(asked, '_still');
  const standing = still === '' ? {} : await standingAnswer(session, draft.id, still);
  const typed = { ...rowsChanged(getRecordType(draft.type), wordsOfForm(asked), pressed), ...standing };
  const taking = posted(asked, '_take');
  const copied = await copiedPart(session, { ...draft, content: typed }, posted(asked, '_copy'));
  const taken = await withTaken(session, asked, draft, copied?.content ?? typed);
  const { content, look } = await withLanguage(session, draft, taken);
  const revision = Number(posted(asked, '_revision'));
  const saved = await saveDraft(session, { draft: draft.id, revision, content });
  if (isRefusal(saved)) return saved;
  if (!saved.saved) return { goTo: `/drafts/${draft.id}/compare` };
  if (copied !== undefined) await session.drafts.noteCopied(draft.id, copied.from);
  if (copied !== undefined) return { goTo: `${draftAddress(draft.id, true, copied.told)}#copied` };
  const address = draftAddress(draft.id, isBeside(asked));
  if (still in draft.copied) await session.drafts.noteCopied(draft.id, { [still]: null });
  if (still !== '') return { goTo: `${address}#${still}` };
  if (taking !== '') return { goTo: `${address}#${FROM_MEETINGS}` };
  const group = pressed.add || pressed.remove.replace(/\[\d+\]$/, '');
  if (group !== '') return { goTo: `${address}#${group}` };
  const how = posted(asked, '_do');
  if (how === 'beside' || how === 'alone') return { goTo: draftAddress(draft.id, how === 'beside') };
  if (how === 'discard') return discard(session, draft);
  if (how === 'letter') return { goTo: `/drafts/${draft.id}/letter` };
  if (how === 'check') return { goTo: `/drafts/${draft.id}/check` };
  if (how === 'files') return { goTo: `/drafts/${draft.id}/files` };
  if (look !== undefined && ['release', 'save', 'complete'].includes(how))
    return show(session, asked, draft, { issues: [look] }, 422);
  if (how === 'release')
    return record(session, asked, draft, { how: 'complete', revision: saved.revision, ...releaseIn(asked) });
  if (how !== 'save' && how !== 'complete') return show(session, asked, draft, { wasSaved: true }, 200);
  return record(session, asked, draft, { how, revision: saved.revision });
}

/** The words with what was taken into a plan from a meeting, when that was pressed. */
function withTaken(
  session: Session,
  asked: Asked,
  draft: Draft,
  typed: DraftContent,
): Promise<DraftContent> | DraftContent {
  const which = posted(asked, '_take');
  return which === '' ? typed : takeActions(session, draft, typed, { which, under: Number(posted(asked, '_under')) });
}

/** A form whose answer was lost on the way is sent again: it leads to the record it became; words that came later are kept beside it. */
async function sentAgain(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const draft = await findDraft(session, asked.params.draft ?? '');
  if (isRefusal(draft)) return draft;
  const content = wordsOfForm(asked);
  if (draft.recordedAs !== undefined && sameContent(draft.content, content))
    return { goTo: `/records/${draft.recordedAs}?done=${draft.id}` };
  const saved = await saveDraft(session, { draft: draft.id, revision: Number(posted(asked, '_revision')), content });
  return isRefusal(saved) ? saved : { goTo: `/drafts/${draft.id}/compare` };
}

/** What the form holds once an earlier answer was said to be still true; nothing where no answer may stand. */
async function standingAnswer(session: Session, draft: string, name: string): Promise<DraftContent> {
  const snapshot = await takeSnapshot(session);
  const page = isRefusal(snapshot) ? undefined : await draftPage(session, draft, snapshot);
  return page === undefined || isRefusal(page) ? {} : (page.earlier[name]?.standing ?? {});
}

async function discard(session: Session, draft: Draft): Promise<Answer | Refusal> {
  const discarded = await discardDraft(session, { draft: draft.id });
  return isRefusal(discarded) ? discarded : { goTo: `/children/${draft.children[0] ?? ''}?done=${draft.id}` };
}

async function record(
  session: Session,
  asked: Asked,
  draft: Draft,
  { how, revision, release }: Pick<RecordDraft, 'how' | 'revision' | 'release'>,
): Promise<Answer | Refusal> {
  const kept = await recordDraft(session, {
    draft: draft.id,
    revision,
    how,
    readSince: readSince(asked),
    filled: filledIn(session, asked, draft),
    ...(release === undefined ? {} : { release }),
  });
  if (isNeedsCheck(kept) && kept.mayWait) return { goTo: `/drafts/${draft.id}/check` };
  if (isStopped(kept)) return show(session, asked, draft, { refusal: kept.because, stopped: kept }, 409);
  if (isRefusal(kept))
    return kept.refused === 'draft-forked'
      ? { goTo: `/drafts/${draft.id}/compare` }
      : show(session, asked, draft, { refusal: kept.because }, 409);
  if (isUnfit(kept)) return show(session, asked, draft, { issues: kept.issues }, 422);
  if (isConflict(kept)) return show(session, asked, draft, { refusal: CHANGED }, 409);
  return { goTo: `/records/${kept.records[0]?.record ?? ''}?done=${draft.id}` };
}

/** What the browser counted, or without a script how long ago the form was opened. */
function filledIn({ now }: Session, asked: Asked, { type }: Draft): Filled {
  const counts = readFormCounts(getRecordType(type), posted(asked, '_effort'));
  if (counts !== undefined) return { counts };
  const minutes = Math.floor((Date.parse(now) - Date.parse(posted(asked, '_shown'))) / 60_000);
  return minutes >= 0 ? { openMinutes: minutes } : {};
}

function releaseIn(asked: Asked): Pick<RecordDraft, 'release'> {
  return { release: { reason: posted(asked, RELEASE), found: posted(asked, '_found') } };
}

const CHANGED = 'Somebody else changed this record since you began. Read what they changed, below, before you record.';

async function show(
  session: Session,
  asked: Asked,
  draft: Draft,
  sent: Sent,
  status: number,
): Promise<Answer | Refusal> {
  const model = await openDraft(session, draft.id, { ...sent, isBeside: isBeside(asked) });
  return isRefusal(model) ? model : { page: (frame) => openDraftView(model, frame), status };
}

function isBeside(asked: Asked): boolean {
  return posted(asked, '_beside') !== '';
}

function readSince({ form }: Asked): Readonly<Record<string, number>> {
  const ticked = (form.get('_read') ?? []).map((value) => value.split(':'));
  return Object.fromEntries(
    ticked.flatMap(([record, version]) => (record && version ? [[record, Number(version)]] : [])),
  );
}
