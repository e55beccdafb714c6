import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { markChronology } from '#usecases/commands/mark-chronology.command.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { ALSO, markModel } from './model.ts';
import { markView } from './view.ts';

/** Marks it, or asks again for what is missing. */
export async function mark(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const { child = '', record = '' } = asked.params;
  const [weight, analysis] = [posted(asked, 'weight'), posted(asked, 'analysis')];
  if (weight !== 'significant' && weight !== 'routine') return again(session, asked, 'Choose how much it matters.');
  const model = await markModel(session, asked);
  if (isRefusal(model)) return model;
  const chosen = asked.form.get(ALSO) ?? [];
  const outcome = await markChronology(session, {
    child: child as PersonId,
    entry: record as RecordId,
    weight,
    ...(analysis === '' ? {} : { analysis }),
    alsoFor: model.others
      .filter((each) => chosen.includes(each.record))
      .map((each) => ({ child: each.child.id, entry: each.record })),
  });
  if (isRefusal(outcome)) return outcome;
  if (isUnfit(outcome)) return again(session, asked, outcome.issues[0]?.message ?? 'It could not be marked.');
  return { goTo: `/children/${child}/chronology${model.isOfFamily ? '/family' : ''}` };
}

async function again(session: Session, asked: Asked, problem: string): Promise<Answer | Refusal> {
  const model = await markModel(session, asked, problem);
  return isRefusal(model) ? model : { page: (frame) => markView(model, frame), status: 422 };
}
