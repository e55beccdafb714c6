import { pageScreen } from '#web/server/screen.ts';
import { detailsModel } from './model.ts';
import { detailsView } from './view.ts';

/** What is known of a person. */
export const detailsScreen = pageScreen({
  id: 'person',
  path: '/people/:person',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: detailsModel,
  view: detailsView,
});
