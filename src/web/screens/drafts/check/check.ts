import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { checkSending } from '#usecases/commands/check-sending.command.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { type CheckModel, checkModel } from './model.ts';
import { checkView } from './view.ts';

/** Keeps what the second person says; what is missing, and why they may not, is said on the page with their words kept. */
export async function keepCheck(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const said = { ticked: asked.form.get('ticked') ?? [], note: posted(asked, 'note') };
  const draft = asked.params.draft ?? '';
  const kept = await checkSending(session, {
    ...said,
    draft,
    pack: posted(asked, '_pack'),
    outcome: posted(asked, '_do') === 'send-back' ? 'sent-back' : 'passed',
  });
  if (isUnfit(kept)) return shown(session, asked, { ...said, issues: kept.issues }, 422);
  if (!isRefusal(kept)) return { goTo: `/drafts/${draft}/check` };
  return HERE.has(kept.refused) ? shown(session, asked, { ...said, problem: kept.because }, 409) : kept;
}

/** Reasons that are told where the sending is in sight. */
const HERE = new Set(['own-hand', 'other-team', 'sent-back', 'changed-meanwhile', 'draft-forked', 'kept-safe']);

async function shown(
  session: Session,
  asked: Asked,
  wrong: Partial<CheckModel>,
  status: number,
): Promise<Answer | Refusal> {
  const model = await checkModel(session, asked, wrong);
  return isRefusal(model) ? model : { page: (frame) => checkView(model, frame), status };
}
