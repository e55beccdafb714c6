import { commandScreen } from '#web/server/screen.ts';
import { writeDraft } from './model.ts';

/** A draft that is sent: kept, checked, recorded or discarded. */
export const writeDraftScreen = commandScreen({
  id: 'write-draft',
  path: '/drafts/:draft',
  may: { verb: 'read', what: 'person' },
  purpose: 'of the role',
  command: writeDraft,
});
