import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { findSendingDraft } from '#usecases/commands/attach-file.command.ts';
import type { Session } from '#usecases/ports.ts';
import { workerNames } from '#usecases/queries/names.ts';
import { type ShownPerson, showPeople } from '#usecases/queries/shown-person.ts';
import type { Asked } from '#web/server/screen.ts';

/** The files that go with what a draft sends out. */
export interface FilesModel {
  readonly draft: string;
  readonly children: readonly ShownPerson[];
  readonly files: readonly {
    readonly number: number;
    readonly name: string;
    readonly size: number;
    readonly by: string;
    readonly at: string;
  }[];
  readonly problem?: string | undefined;
}

/** The files of a draft; opening the list is a reading of each child. */
export async function filesModel(session: Session, asked: Asked, problem?: string): Promise<FilesModel | Refusal> {
  const draft = await findSendingDraft(session, asked.params.draft ?? '');
  if (isRefusal(draft)) return draft;
  for (const child of draft.children) await session.audit.noteRead('draft-files', child);
  const nameOf = await workerNames(session);
  const files = await session.documents.attachmentsOf(draft.id);
  return {
    draft: draft.id,
    children: showPeople(draft.children, await session.people.list(draft.children), session.today),
    files: files.map(({ number, fileName, content, addedBy, addedAt }) => ({
      number,
      name: fileName,
      size: content.length,
      by: nameOf(addedBy),
      at: addedAt,
    })),
    problem,
  };
}
