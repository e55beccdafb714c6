import { pageScreen } from '#web/server/screen.ts';
import { familyChronologyModel } from '../model.ts';
import { courtView } from './view.ts';

/** The chronology as a court is given it: on paper, numbered, with the source and author of each entry (R019). */
export const courtChronologyScreen = pageScreen({
  id: 'court-chronology',
  path: '/children/:child/chronology/family/print',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: (session, asked) => familyChronologyModel(session, asked),
  view: courtView,
});
