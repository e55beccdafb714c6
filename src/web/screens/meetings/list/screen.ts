import { pageScreen } from '#web/server/screen.ts';
import { meetingsModel } from './model.ts';
import { meetingsView } from './view.ts';

/** Which meetings are coming, and whose minutes are at which stage. */
export const meetingsScreen = pageScreen({
  id: 'meetings',
  path: '/meetings',
  may: { verb: 'read', what: 'family-meeting' },
  purpose: 'of the role',
  query: meetingsModel,
  view: meetingsView,
});
