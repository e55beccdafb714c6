import { pageScreen } from '#web/server/screen.ts';
import { startModel } from './model.ts';
import { startView } from './view.ts';

/** The choice of what to record, and about which children. */
export const startScreen = pageScreen({
  id: 'start-record',
  path: '/children/:child/start',
  may: { verb: 'write', what: 'person' },
  purpose: 'of the role',
  query: startModel,
  view: startView,
});
