import { pageScreen } from '#web/server/screen.ts';
import { runModel } from './model.ts';
import { runView } from './view.ts';

/** What one import came to. */
export const importRunScreen = pageScreen({
  id: 'import',
  path: '/imports/:run',
  may: { verb: 'read', what: 'import' },
  purpose: 'import',
  query: runModel,
  view: runView,
});
