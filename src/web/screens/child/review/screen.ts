import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { reviewChronology } from '#usecases/commands/review-chronology.command.ts';
import { commandScreen, posted } from '#web/server/screen.ts';
import { chronologyModel } from '../chronology/model.ts';
import { chronologyView } from '../chronology/view.ts';

/** Says that the whole chronology was read and is up to date. */
export const reviewScreen = commandScreen({
  id: 'review-chronology',
  path: '/children/:child/chronology/review',
  may: { verb: 'write', what: 'chronology-review' },
  purpose: 'management oversight',
  command: async (session, asked) => {
    const child = (asked.params.child ?? '') as PersonId;
    const pattern = posted(asked, 'pattern');
    const outcome = await reviewChronology(session, {
      child,
      reviewedOn: session.today,
      ...(pattern === '' ? {} : { pattern }),
    });
    if (isRefusal(outcome)) return outcome;
    if (!isUnfit(outcome)) return { goTo: `/children/${child}/chronology` };
    const model = await chronologyModel(session, asked, outcome.issues);
    return isRefusal(model) ? model : { page: (frame) => chronologyView(model, frame), status: 422 };
  },
});
