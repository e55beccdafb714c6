import { isRefusal } from '#domain/definition/refusal.ts';
import { openKeptCheck } from '#usecases/commands/open-kept-check.command.ts';
import { isId } from '#usecases/is-id.ts';
import { commandScreen } from '#web/server/screen.ts';
import { changingReturns, noSuchCheck } from '../report-screen.ts';

/** Goes on with a check that was kept: its files are checked once more, with what was explained. */
export const openKeptCheckScreen = commandScreen({
  ...changingReturns,
  id: 'kept-check-open',
  path: '/returns/kept/:kept/open',
  async command(session, { checks, params }) {
    const opened = await openKeptCheck(session, checks, params.kept ?? '');
    return isRefusal(opened) ? opened : { goTo: `/returns/check/${opened.check}` };
  },
});

/** Lets a check that was kept go for good, here and wherever it is open in this session. */
export const removeKeptCheckScreen = commandScreen({
  ...changingReturns,
  id: 'kept-check-remove',
  path: '/returns/kept/:kept/remove',
  async command({ keptChecks }, { checks, params }) {
    const id = params.kept ?? '';
    if (!(isId(id) && (await keptChecks.remove(id)))) return noSuchCheck();
    await Promise.all(checks.list().map((check) => check.kept === id && checks.remove(check.id)));
    return { goTo: '/returns/check?removed' };
  },
});
