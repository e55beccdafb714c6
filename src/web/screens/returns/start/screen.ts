import { pageScreen } from '#web/server/screen.ts';
import { ofReturns } from '../report-screen.ts';
import { startView } from './view.ts';

/** Where a return is checked from: which one, the checks of this session, and those that are kept. */
export const startCheckScreen = pageScreen({
  id: 'checked-returns',
  path: '/returns/check',
  ...ofReturns,
  query: async ({ keptChecks }, { checks, query }) => ({
    returns: checks.returns,
    checks: checks.list(),
    kept: await keptChecks.mine(),
    isRemoved: query.has('removed'),
  }),
  view: startView,
});
