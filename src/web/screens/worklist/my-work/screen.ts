import { pageScreen } from '#web/server/screen.ts';
import { myWorkModel } from './model.ts';
import { myWorkView } from './view.ts';

/** What waits for whoever signed in. */
export const myWorkScreen = pageScreen({
  id: 'my-work',
  path: '/work',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: myWorkModel,
  view: myWorkView,
});
