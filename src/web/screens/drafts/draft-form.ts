import { dayOfAnswer } from '#domain/definition/day-of-answer.ts';
import { readOccasionForm } from '#domain/definition/reading.ts';
import { isoDay } from '#domain/time/day.ts';
import type { ChildIssue } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import type { DraftPage } from '#usecases/queries/draft-page.query.ts';
import type { FormModel } from '#web/forms/form-model.ts';
import { startedClocks } from '#web/forms/started-clocks.ts';

/** The form of a draft as it was left, with the clocks its answers start. */
export async function draftForm(
  session: Session,
  page: DraftPage,
  issues: readonly ChildIssue[] = [],
): Promise<FormModel> {
  const { draft, type, children, origins, choices } = page;
  const { common, own } = readOccasionForm(type, draft.children, draft.content);
  const [first = ''] = draft.children;
  const answers = { ...common.answers, ...own[first]?.answers };
  const follows = draft.follows[first];
  const preceding = follows === undefined ? undefined : await session.records.findOne(follows);
  const happened = dayOfAnswer(answers[type.happenedOn]);
  return {
    type,
    children,
    content: draft.content,
    issues,
    origins,
    choices: {
      worker: choices.workers.map(({ id, name }) => ({ value: id, text: name })),
      team: choices.teams.map(({ id, name }) => ({ value: id, text: name })),
      record: choices.records.map(({ id, title }) => ({ value: id, text: title })),
      person: [],
    },
    clocks: startedClocks({ type, answers, preceding }, session.settings),
    on: happened === undefined ? session.today : isoDay(happened),
  };
}
