import { pageScreen } from '#web/server/screen.ts';
import { teamBoardModel } from './model.ts';
import { teamBoardView } from './view.ts';

/** A team at a glance, for its manager. */
export const teamBoardScreen = pageScreen({
  id: 'team-board',
  path: '/team',
  may: { verb: 'write', what: 'supervision' },
  purpose: 'management oversight',
  query: teamBoardModel,
  view: teamBoardView,
});
