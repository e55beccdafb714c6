import { isRefusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { commandScreen } from '#web/server/screen.ts';
import { afterAction } from '../record-action.ts';

/** Goes on with an open record, or begins to correct a complete one, in a draft. */
export const goOnScreen = commandScreen({
  id: 'go-on',
  path: '/records/:record/go-on',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  command: async (session, asked) => {
    const draft = await startDraft(session, { record: (asked.params.record ?? '') as RecordId });
    return isRefusal(draft) || isUnfit(draft) ? afterAction(session, asked, draft) : { goTo: `/drafts/${draft.id}` };
  },
});
