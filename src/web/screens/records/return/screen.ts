import { isRefusal } from '#domain/definition/refusal.ts';
import { returnRecord } from '#usecases/commands/return-record.command.ts';
import { commandScreen, posted } from '#web/server/screen.ts';
import { readRecord } from '../read/model.ts';
import { readRecordView } from '../read/view.ts';
import { afterAction, readIn } from '../record-action.ts';
import { isBlank, passagesIn, rowsPressed } from './passages.ts';

/** Gives back what was handed in, with comments on it and on its passages; or, without a script, shows a row more or fewer for them. */
export const returnRecordScreen = commandScreen({
  id: 'return-record',
  path: '/records/:record/return',
  may: { verb: 'read', what: 'person' },
  purpose: 'management oversight',
  command: async (session, asked) => {
    const comment = posted(asked, 'comment');
    const rows = rowsPressed(asked);
    if (rows !== undefined) {
      const model = await readRecord(session, asked, [], { comment, passages: rows });
      return isRefusal(model) ? model : { page: (frame) => readRecordView(model, frame) };
    }
    const passages = passagesIn(asked).filter((passage) => !isBlank(passage));
    const outcome = await returnRecord(session, { records: readIn(asked), comment, passages });
    return afterAction(session, asked, outcome, { comment, passages });
  },
});
