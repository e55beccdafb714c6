import { isRefusal } from '#domain/definition/refusal.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { commandScreen, posted, wordsOfForm } from '#web/server/screen.ts';

/** Keeps a draft as it is typed. When somebody else wrote meanwhile, both are kept and the page says where to read them. */
export const autosaveScreen = commandScreen({
  id: 'autosave',
  path: '/drafts/:draft/autosave',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  command: async (session, asked) => {
    const { draft = '' } = asked.params;
    const revision = Number(posted(asked, '_revision'));
    const saved = await saveDraft(session, { draft, revision, content: wordsOfForm(asked) });
    if (isRefusal(saved)) return saved;
    return saved.saved
      ? { json: { saved: true, revision: saved.revision, at: saved.at } }
      : { json: { conflict: true, url: `/drafts/${draft}/compare` } };
  },
});
