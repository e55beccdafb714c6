import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { attachFile, takeFileOut } from '#usecases/commands/attach-file.command.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { filesModel } from './model.ts';
import { filesView } from './view.ts';

/** Adds the file that was chosen, or says why it cannot be taken. */
export async function addFile(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const { file } = asked;
  const content = file !== undefined && 'content' in file ? file.content : undefined;
  const added = await attachFile(session, {
    draft: asked.params.draft ?? '',
    name: file?.name ?? '',
    ...(content === undefined ? {} : { content }),
  });
  if (isRefusal(added)) return added;
  if (!isUnfit(added)) return { goTo: `/drafts/${asked.params.draft ?? ''}/files` };
  const model = await filesModel(session, asked, added.issues[0]?.message);
  return isRefusal(model) ? model : { page: (frame) => filesView(model, frame), status: 422 };
}

/** Takes a file out again. */
export async function removeFile(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const draft = asked.params.draft ?? '';
  const outcome = await takeFileOut(session, { draft, number: Number(posted(asked, 'number')) });
  return isRefusal(outcome) ? outcome : { goTo: `/drafts/${draft}/files` };
}
