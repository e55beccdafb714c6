import { pageScreen } from '#web/server/screen.ts';
import { ofReturns } from '../report-screen.ts';
import { startView } from './view.ts';

/** Where a return is checked from: which one, and the checks of this session. */
export const startCheckScreen = pageScreen({
  id: 'checked-returns',
  path: '/returns/check',
  ...ofReturns,
  query: async (_, { checks, query }) => ({
    returns: checks.returns,
    checks: checks.list(),
    isRemoved: query.has('removed'),
  }),
  view: startView,
});
