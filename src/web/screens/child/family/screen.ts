import { pageScreen } from '#web/server/screen.ts';
import { familyModel } from './model.ts';
import { familyView } from './view.ts';

/** The family round a child. */
export const familyScreen = pageScreen({
  id: 'family',
  path: '/children/:child/family',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: familyModel,
  view: familyView,
});
