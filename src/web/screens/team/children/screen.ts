import { pageScreen } from '#web/server/screen.ts';
import { teamChildrenModel } from './model.ts';
import { teamChildrenView } from './view.ts';

/** The children behind a number of the team board. */
export const teamChildrenScreen = pageScreen({
  id: 'team-children',
  path: '/team/children',
  may: { verb: 'write', what: 'supervision' },
  purpose: 'management oversight',
  query: teamChildrenModel,
  view: teamChildrenView,
});
