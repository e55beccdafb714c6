import { returnRecord } from '#usecases/commands/return-record.command.ts';
import { commandScreen, posted } from '#web/server/screen.ts';
import { afterAction, readIn } from '../record-action.ts';

/** Gives back what was handed in, with a comment. */
export const returnRecordScreen = commandScreen({
  id: 'return-record',
  path: '/records/:record/return',
  may: { verb: 'read', what: 'person' },
  purpose: 'management oversight',
  command: async (session, asked) =>
    afterAction(
      session,
      asked,
      await returnRecord(session, { records: readIn(asked), comment: posted(asked, 'comment') }),
    ),
});
