import { pageScreen } from '#web/server/screen.ts';
import { measureModel } from './model.ts';
import { measureView } from './view.ts';

/** One measure, down to the children behind it. */
export const measureScreen = pageScreen({
  id: 'measure',
  path: '/measures/:measure',
  may: { verb: 'read', what: 'figure' },
  purpose: 'of the role',
  query: measureModel,
  view: measureView,
});
