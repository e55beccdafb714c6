import { readDate } from '#domain/definition/reading/read-date.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { unfit } from '#usecases/commands/outcome.ts';
import { commandScreen, posted } from '#web/server/screen.ts';
import { afterAction, readIn } from '../record-action.ts';

/** Signs off what was handed in, in the very version that was read. */
export const signOffScreen = commandScreen({
  id: 'sign-off',
  path: '/records/:record/sign-off',
  may: { verb: 'read', what: 'person' },
  purpose: 'management oversight',
  command: async (session, asked) => {
    const on = readDate({
      day: posted(asked, 'on-day'),
      month: posted(asked, 'on-month'),
      year: posted(asked, 'on-year'),
    });
    const outcome =
      'iso' in on
        ? await authoriseRecord(session, { records: readIn(asked), on: on.iso })
        : unfit('on', 'not-a-date', `The day of your signature ${on.fault}`, 'A date must be one of the calendar.');
    return afterAction(session, asked, outcome);
  },
});
