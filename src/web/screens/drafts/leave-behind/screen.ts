import { isRefusal } from '#domain/definition/refusal.ts';
import { leaveBehind } from '#usecases/commands/leave-behind.command.ts';
import { commandScreen } from '#web/server/screen.ts';

/** Puts away a form that was taken along to a visit, as long as nobody has written in it. */
export const leaveBehindScreen = commandScreen({
  id: 'leave-behind',
  path: '/drafts/:draft/leave-behind',
  may: { verb: 'write', what: 'visit' },
  purpose: 'of the role',
  command: async (session, { params }) => {
    const left = await leaveBehind(session, { draft: params.draft ?? '' });
    return isRefusal(left) ? left : { json: { ...left } };
  },
});
