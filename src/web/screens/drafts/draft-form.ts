import { dayOfAnswer } from '#domain/definition/day-of-answer.ts';
import { readOccasionForm } from '#domain/definition/reading.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { nameOn } from '#domain/people/person.ts';
import { isoDay } from '#domain/time/day.ts';
import { CHILDREN, childrenMeant } from '#usecases/commands/children-meant.ts';
import type { ChildIssue } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import type { DraftPage } from '#usecases/queries/draft-page.query.ts';
import { namesFor } from '#usecases/queries/names.ts';
import { newestFirst, showRecord } from '#usecases/queries/shown-record.ts';
import type { SelectItem } from '#web/components/select.ts';
import type { FormModel } from '#web/forms/form-model.ts';
import { startedClocks } from '#web/forms/started-clocks.ts';
import { shortDayText } from '../day-text.ts';
import { offeredOn } from './offered-on.ts';

/** The form of a draft as it was left, with the clocks its answers start. */
export async function draftForm(
  session: Session,
  page: DraftPage,
  issues: readonly ChildIssue[] = [],
): Promise<FormModel> {
  const { draft, type, children, origins, earlier, copied, choices } = page;
  const meant = childrenMeant(draft);
  const { common, own } = readOccasionForm(type, meant, draft.content);
  const [first = ''] = meant;
  const answers = { ...common.answers, ...own[first]?.answers };
  const follows = draft.follows[first];
  const preceding = follows === undefined ? undefined : await session.records.findOne(follows);
  const happened = dayOfAnswer(answers[type.happenedOn]);
  const on = happened === undefined ? session.today : isoDay(happened);
  return {
    type,
    children,
    offered:
      draft.content[CHILDREN] === undefined
        ? undefined
        : {
            items: (await offeredOn(session, page, on)).map(({ id, name, hint }) => ({ value: id, text: name, hint })),
            ticked: childrenMeant(draft),
          },
    content: draft.content,
    issues,
    origins,
    earlier,
    copied,
    choices: {
      worker: choices.workers,
      team: choices.teams.map(({ id, name }) => ({ value: id, text: name })),
      record: await recordChoices(session, page),
      person: await familyChoices(session, page),
    },
    comments: page.comments,
    clocks: startedClocks({ type, answers, preceding }, session.settings),
    on,
  };
}

/** The family of the children, and they themselves: who of them may do what a plan says. */
async function familyChoices(session: Session, { children }: DraftPage): Promise<readonly SelectItem[]> {
  const ids = children.map(({ id }) => id);
  const related = await session.people.relationshipsOf(ids);
  const people = await session.people.list([
    ...new Set([...ids, ...related.filter(({ isVoid }) => !isVoid).flatMap(({ person, other }) => [person, other])]),
  ]);
  return [...people.values()].map(({ id, facts }) => ({ value: id, text: nameOn(facts, session.today) }));
}

/** What may be pointed at of each child’s record, the newest first, each by its day and its line. */
async function recordChoices(session: Session, { children }: DraftPage): Promise<FormModel['choices']['record']> {
  const choices: Record<string, readonly SelectItem[]> = {};
  for (const { id } of children) {
    const kept = await session.records.ofChild(id);
    const names = await namesFor(session, { records: kept, on: session.today });
    choices[id] = kept
      .filter(({ state, type }) => state !== 'void' && getRecordType(type).inChronology !== 'never')
      .map((record) => showRecord(record, names))
      .sort(newestFirst)
      .map(({ id: value, on, line }) => ({ value, text: `${shortDayText(on)}: ${line}` }));
  }
  return choices;
}
