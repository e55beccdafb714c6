import type { RecordId } from '#domain/history/child-history.ts';
import { voidRecord } from '#usecases/commands/void-record.command.ts';
import { commandScreen, posted } from '#web/server/screen.ts';
import { afterAction } from '../record-action.ts';

/** Voids a record that should never have been, with a reason. It stays on the file. */
export const voidRecordScreen = commandScreen({
  id: 'void-record',
  path: '/records/:record/void',
  may: { verb: 'read', what: 'person' },
  purpose: 'management oversight',
  command: async (session, asked) => {
    const record = (asked.params.record ?? '') as RecordId;
    const version = Number(posted(asked, 'version'));
    return afterAction(session, asked, await voidRecord(session, { record, version, reason: posted(asked, 'reason') }));
  },
});
