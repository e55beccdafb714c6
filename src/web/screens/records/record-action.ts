import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { ReadVersion } from '#usecases/commands/find-read.ts';
import { isUnfit, type Unfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import type { Answer, Asked } from '#web/server/screen.ts';
import { readRecord } from './read/model.ts';
import { readRecordView } from './read/view.ts';

/** After something was asked of a record: the record as it stands now, or again with what is wrong beside each field. */
export async function afterAction(
  session: Session,
  asked: Asked,
  outcome: object | Refusal | Unfit,
): Promise<Answer | Refusal> {
  if (isRefusal(outcome)) return outcome;
  if (!isUnfit(outcome)) return { goTo: `/records/${asked.params.record ?? ''}` };
  const model = await readRecord(session, asked, outcome.issues);
  return isRefusal(model) ? model : { page: (frame) => readRecordView(model, frame), status: 422 };
}

/** The records a form says were read, each in its version. */
export function readIn({ form }: Asked): readonly ReadVersion[] {
  return [...(form.get('read') ?? []), ...(form.get('_read') ?? [])].map((value) => {
    const [record = '', version = ''] = value.split(':');
    return { record: record as RecordId, version: Number(version) };
  });
}
