import { pageScreen } from '#web/server/screen.ts';
import { chronologyModel } from './model.ts';
import { chronologyView } from './view.ts';

/** A child's story. */
export const chronologyScreen = pageScreen({
  id: 'chronology',
  path: '/children/:child/chronology',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: (session, asked) => chronologyModel(session, asked),
  view: chronologyView,
});
