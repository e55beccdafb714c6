import { readDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { answerCaseloadAlert } from '#usecases/commands/answer-caseload-alert.command.ts';
import { type ChildIssue, isUnfit, unfit } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { caseloadModel } from './model.ts';
import { caseloadView } from './view.ts';

/** Answers the alert, or shows the form again with what was typed and what is wrong. */
export async function answerAlert(session: Session, asked: Asked): Promise<Answer | Refusal> {
  const typed = {
    overFrom: posted(asked, 'overFrom'),
    action: posted(asked, 'action'),
    doneBy: {
      day: posted(asked, 'doneBy-day'),
      month: posted(asked, 'doneBy-month'),
      year: posted(asked, 'doneBy-year'),
    },
  };
  const read = readDate(typed.doneBy);
  const outcome = await answerCaseloadAlert(session, {
    worker: (asked.params.worker ?? '') as WorkerId,
    team: posted(asked, 'team'),
    overFrom: typed.overFrom,
    action: typed.action,
    // What is no date stands before every day, so that all that is wrong is said at once.
    doneBy: 'iso' in read ? read.iso : '',
  });
  if (isRefusal(outcome)) return outcome;
  if (!isUnfit(outcome)) return { goTo: asked.path };
  const problems = outcome.issues.map((issue): ChildIssue => {
    if (issue.field !== 'doneBy' || !('fault' in read)) return issue;
    return unfit('doneBy', 'not-a-date', `The day by which it will have worked ${read.fault}`, '').issues[0] ?? issue;
  });
  const model = await caseloadModel(session, asked, { ...typed, problems });
  return isRefusal(model) ? model : { page: (frame) => caseloadView(model, frame), status: 422 };
}
