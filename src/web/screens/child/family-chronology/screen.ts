import { pageScreen } from '#web/server/screen.ts';
import { familyChronologyModel } from './model.ts';
import { familyChronologyView } from './view.ts';

/** The story of a whole family. */
export const familyChronologyScreen = pageScreen({
  id: 'family-chronology',
  path: '/children/:child/chronology/family',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: (session, asked) => familyChronologyModel(session, asked),
  view: familyChronologyView,
});
