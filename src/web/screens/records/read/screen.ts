import { pageScreen } from '#web/server/screen.ts';
import { readRecord } from './model.ts';
import { readRecordView } from './view.ts';

/** A record as it is read. */
export const readRecordScreen = pageScreen({
  id: 'record',
  path: '/records/:record',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  query: readRecord,
  view: readRecordView,
});
