import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { addLetterTemplate } from '#usecases/commands/add-letter-template.command.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { templatesModel } from './model.ts';
import { templatesView } from './view.ts';

/** Brings a template, or says why it cannot be one with what was chosen still there. */
export async function addTemplate(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const { file } = asked;
  const content = file !== undefined && 'content' in file ? file.content : undefined;
  const chosen = { kind: posted(asked, 'kind'), language: posted(asked, 'language') };
  const added = await addLetterTemplate(session, {
    ...chosen,
    name: file?.name ?? '',
    ...(content === undefined ? {} : { content }),
  });
  if (isRefusal(added)) return added;
  if (!isUnfit(added)) return { goTo: '/letters' };
  const [issue] = added.issues;
  const model = await templatesModel(session, {
    ...chosen,
    field: issue?.field ?? 'file',
    problem: issue?.message ?? '',
  });
  return { page: (frame) => templatesView(model, frame), status: 422 };
}
