import { pageScreen } from '#web/server/screen.ts';
import { networkModel } from './model.ts';
import { networkView } from './view.ts';

/** Everybody who works with a family: for whoever stands in for a worker, in one look. */
export const networkScreen = pageScreen({
  id: 'who-knows',
  path: '/children/:child/who-knows',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: networkModel,
  view: networkView,
});
