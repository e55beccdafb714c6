import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { reviewChronology } from '#usecases/commands/review-chronology.command.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, commandScreen, posted } from '#web/server/screen.ts';
import { familyChronologyModel } from '../model.ts';
import { familyChronologyView } from '../view.ts';

/** Says that the chronology of the whole family was read and is up to date, for each child that was on the page. */
export const reviewFamilyScreen = commandScreen({
  id: 'review-family-chronology',
  path: '/children/:child/chronology/family/review',
  may: { verb: 'write', what: 'chronology-review' },
  purpose: 'management oversight',
  command: review,
});

async function review(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const model = await familyChronologyModel(session, asked);
  if (isRefusal(model)) return model;
  const pattern = posted(asked, 'pattern');
  // Only whom the reader saw on the page, and may still see, was read about.
  const wasShown = new Set(asked.form.get('child') ?? []);
  for (const { child } of model.children.filter((each) => wasShown.has(each.child.id))) {
    const outcome = await reviewChronology(session, {
      child: child.id as PersonId,
      reviewedOn: session.today,
      ...(pattern === '' ? {} : { pattern }),
    });
    if (isRefusal(outcome)) return outcome;
    if (isUnfit(outcome)) {
      const problem = outcome.issues[0]?.message ?? 'The review could not be kept.';
      return { page: (frame) => familyChronologyView({ ...model, problem }, frame), status: 422 };
    }
  }
  return { goTo: `/children/${model.child.id}/chronology/family` };
}
