import { isRefusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { beginDecision } from '#usecases/commands/begin-decision.command.ts';
import { isUnfit, notFound } from '#usecases/commands/outcome.ts';
import { commandScreen, posted } from '#web/server/screen.ts';

/** Opens a management decision about what was being looked at. */
export const decideScreen = commandScreen({
  id: 'begin-decision',
  path: '/management-decisions',
  may: { verb: 'write', what: 'management-decision' },
  purpose: 'management oversight',
  command: async (session, asked) => {
    const children = [...new Set(asked.form.get('child') ?? [])].map((id) => id as PersonId);
    const record = posted(asked, 'record') as RecordId;
    const draft = await beginDecision(session, { children, ...(record && { record }) });
    if (isRefusal(draft)) return draft;
    return isUnfit(draft) ? notFound('child') : { goTo: `/drafts/${draft.id}` };
  },
});
