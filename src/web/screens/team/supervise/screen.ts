import { isRefusal } from '#domain/definition/refusal.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { beginSupervision } from '#usecases/commands/begin-supervision.command.ts';
import { isUnfit, notFound } from '#usecases/commands/outcome.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { commandScreen } from '#web/server/screen.ts';

/** Opens the supervision of one worker about all the children they hold. */
export const superviseScreen = commandScreen({
  id: 'begin-supervision',
  path: '/team/supervise/:worker',
  may: { verb: 'write', what: 'supervision' },
  purpose: 'management oversight',
  command: async (session, { params }) => {
    const snapshot = await takeSnapshot(session);
    if (isRefusal(snapshot)) return snapshot;
    const draft = await beginSupervision(session, (params.worker ?? '') as WorkerId, snapshot);
    if (isRefusal(draft)) return draft;
    return isUnfit(draft) ? notFound('child') : { goTo: `/drafts/${draft.id}` };
  },
});
