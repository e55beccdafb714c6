import { isRefusal } from '#domain/definition/refusal.ts';
import { isRecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isUnfit, notFound } from '#usecases/commands/outcome.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { startTogether } from '#usecases/commands/start-together.command.ts';
import { commandScreen, posted } from '#web/server/screen.ts';

/** Starts a draft about the children chosen. */
export const startDraftScreen = commandScreen({
  id: 'start-draft',
  path: '/drafts',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  command: async (session, asked) => {
    const type = posted(asked, 'type');
    const children = [...new Set(asked.form.get('child') ?? [])].map((id) => id as PersonId);
    const [from = posted(asked, 'from')] = children;
    if (type === '') return { goTo: `/children/${from}/start?wrong=no-type` };
    if (!isRecordTypeId(type)) return notFound('kind of record');
    const draft =
      posted(asked, 'together') === ''
        ? await startDraft(session, { type, children })
        : await startTogether(session, { type, child: from as PersonId });
    if (isRefusal(draft)) return draft;
    if (!isUnfit(draft)) return { goTo: `/drafts/${draft.id}` };
    return { goTo: `/children/${from}/start?type=${type}&wrong=${draft.issues[0]?.code ?? ''}` };
  },
});
