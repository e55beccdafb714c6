import { pageScreen } from '#web/server/screen.ts';
import { importsModel } from './model.ts';
import { importsView } from './view.ts';

/** The imports so far. */
export const importsScreen = pageScreen({
  id: 'imports',
  path: '/imports',
  may: { verb: 'read', what: 'import' },
  purpose: 'import',
  query: importsModel,
  view: importsView,
});
