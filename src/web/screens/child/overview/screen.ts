import { pageScreen } from '#web/server/screen.ts';
import { childModel } from './model.ts';
import { childView } from './view.ts';

/** A child's page. */
export const childScreen = pageScreen({
  id: 'child',
  path: '/children/:child',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: childModel,
  view: childView,
});
