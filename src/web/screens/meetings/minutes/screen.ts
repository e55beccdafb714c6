import { pageScreen } from '#web/server/screen.ts';
import { minutesModel } from './model.ts';
import { minutesView } from './view.ts';

/** A meeting as the family and the others are given it on paper. */
export const minutesScreen = pageScreen({
  id: 'minutes',
  path: '/records/:record/minutes',
  may: { verb: 'read', what: 'family-meeting' },
  purpose: 'of the role',
  query: minutesModel,
  view: minutesView,
});
