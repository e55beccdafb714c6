import { commandScreen, pageScreen } from '#web/server/screen.ts';
import { autosaveScreen } from '../../people/kept/autosave-screen.ts';
import { returnPlace } from '../../people/kept/form-places.ts';
import { readRecord } from '../read/model.ts';
import { readRecordView } from '../read/view.ts';
import { giveBack } from './give-back.ts';

const declared = {
  id: 'return-record',
  path: '/records/:record/return',
  may: { verb: 'read', what: 'person' },
  purpose: 'management oversight',
} as const;

/** A record as it is read by whoever goes on giving it back. */
export const returnFormScreen = pageScreen({
  ...declared,
  id: 'record',
  purpose: 'of the role',
  query: (session, asked) => readRecord(session, asked),
  view: readRecordView,
});

/** Gives back what was handed in, with comments on it and on its passages. */
export const returnRecordScreen = commandScreen({ ...declared, command: giveBack });

/** Keeps what is typed to give a record back. */
export const keepReturnScreen = autosaveScreen(declared, returnPlace);
