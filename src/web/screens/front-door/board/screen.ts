import { pageScreen } from '#web/server/screen.ts';
import { boardModel } from './model.ts';
import { boardView } from './view.ts';

/** What waits at the front door. */
export const boardScreen = pageScreen({
  id: 'front-door',
  path: '/front-door',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: boardModel,
  view: boardView,
});
