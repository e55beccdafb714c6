import { isRefusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { isRecordTypeId } from '#domain/journey/index.ts';
import { followOn } from '#usecases/commands/follow-on.command.ts';
import { isUnfit, notFound } from '#usecases/commands/outcome.ts';
import { commandScreen } from '#web/server/screen.ts';
import { afterAction } from '../record-action.ts';

/** Takes the step that follows from a record, for all the children for whom the same was decided. */
export const takeStepScreen = commandScreen({
  id: 'take-step',
  path: '/records/:record/steps/:to',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  command: async (session, asked) => {
    const { record = '', to = '' } = asked.params;
    if (!isRecordTypeId(to)) return notFound('step');
    const draft = await followOn(session, { record: record as RecordId, to });
    return isRefusal(draft) || isUnfit(draft) ? afterAction(session, asked, draft) : { goTo: `/drafts/${draft.id}` };
  },
});
