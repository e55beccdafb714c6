import { isRefusal, refuse } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { takeAlong } from '#usecases/commands/take-along.command.ts';
import { commandScreen, posted } from '#web/server/screen.ts';

/** Begins the form of a visit to come, for a device to keep. Only a script asks: without one a device keeps nothing. */
export const takeAlongScreen = commandScreen({
  id: 'take-along',
  path: '/visits/take-along',
  may: { verb: 'write', what: 'visit' },
  purpose: 'of the role',
  command: async (session, asked) => {
    const draft = await takeAlong(session, { child: posted(asked, 'child') as PersonId });
    if (isRefusal(draft)) return draft;
    if (isUnfit(draft)) return refuse('not-taken', draft.issues[0]?.message ?? 'This form cannot be taken along.');
    return { json: { draft: draft.id } };
  },
});
