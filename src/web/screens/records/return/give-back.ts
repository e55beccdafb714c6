import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { returnRecord } from '#usecases/commands/return-record.command.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted, wordsOfForm } from '#web/server/screen.ts';
import { returnPlace } from '../../people/kept/form-places.ts';
import { type KeptForm, keepPosted, leaveForm } from '../../people/kept/kept-form.ts';
import { readRecord } from '../read/model.ts';
import { readRecordView } from '../read/view.ts';
import { readIn } from '../record-action.ts';
import { isBlank, returningIn, rowsPressed, wordsOfReturning } from './returning.ts';

/** Gives a record back, or shows the form again: with a row more or fewer, as it was saved, or with what is wrong. The words are kept first. */
export async function giveBack(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const typed = returningIn(wordsOfForm(asked));
  const rows = rowsPressed(asked, typed.passages);
  const content = wordsOfReturning({ ...typed, passages: rows ?? typed.passages });
  const kept = await keepPosted(session, asked, returnPlace(asked), content);
  if (isRefusal(kept)) return kept;
  const how = posted(asked, '_do');
  if (how === 'discard') return leaveForm(session, kept, recordOf(asked));
  const form: KeptForm = { ...kept, content, wasSaved: how === 'keep' };
  return rows !== undefined || how === 'keep' ? show(session, asked, form) : send(session, asked, form);
}

async function send(session: Session, asked: Asked, form: KeptForm): Promise<Answer | Refusal> {
  const { comment, passages } = returningIn(form.content ?? {});
  const said = passages.filter((passage) => !isBlank(passage));
  const outcome = await returnRecord(session, { records: readIn(asked), comment, passages: said });
  if (isRefusal(outcome)) return outcome;
  if (!isUnfit(outcome)) return leaveForm(session, form, recordOf(asked));
  // What is wrong is told by the rows that were sent: blank ones among them do not come again.
  const shown = { ...form, content: wordsOfReturning({ comment, passages: said }) };
  return show(session, asked, shown, outcome.issues);
}

async function show(
  session: Session,
  asked: Asked,
  form: KeptForm,
  problems: Parameters<typeof readRecord>[2] = [],
): Promise<Answer | Refusal> {
  const model = await readRecord(session, asked, problems, form);
  if (isRefusal(model)) return model;
  return { page: (frame) => readRecordView(model, frame), status: problems.length > 0 ? 422 : 200 };
}

function recordOf({ params }: Asked): string {
  return `/records/${params.record ?? ''}`;
}
