import { pageScreen } from '#web/server/screen.ts';
import { scorecardModel } from './model.ts';
import { scorecardView } from './view.ts';

/** Every measure of the authority or of a team. */
export const scorecardScreen = pageScreen({
  id: 'scorecard',
  path: '/scorecard',
  may: { verb: 'read', what: 'figure' },
  purpose: 'of the role',
  query: scorecardModel,
  view: scorecardView,
});
