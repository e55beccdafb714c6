import { pageScreen } from '#web/server/screen.ts';
import { supervisionModel } from './model.ts';
import { supervisionView } from './view.ts';

/** A supervision whole, for the two who spoke. */
export const supervisionScreen = pageScreen({
  id: 'supervision',
  path: '/supervisions/:supervision',
  may: { verb: 'read', what: 'supervision' },
  purpose: 'of the role',
  query: supervisionModel,
  view: supervisionView,
});
