import type { Answers } from '#domain/definition/answers.ts';
import { checkAnswers, mergeIssues } from '#domain/definition/check-answers.ts';
import { checkHandedOn, withQuoted } from '#domain/definition/handed-on.ts';
import type { Issue } from '#domain/definition/issue.ts';
import { keepAsked } from '#domain/definition/keep-asked.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { idsInPlans, meetingActionsOf } from '#domain/history/meeting-actions.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { Session } from '../ports.ts';
import { checkReferences, type Known, peopleIn, pointsAtRecords } from './check-references.ts';
import type { Keeping, Prepared } from './keeping.ts';
import { listThatTakes } from './list-that-takes.ts';
import type { ChildIssue } from './outcome.ts';

/** What rows may stand in a plan although no record before it handed them on. */
interface Takable {
  readonly takable: ReadonlySet<string>;
}

/** What will be written of every child, and everything that is wrong or doubtful about it. */
export interface Checked {
  readonly prepared: readonly Prepared[];
  readonly issues: readonly ChildIssue[];
}

/** Checks every child's answers at once: what is asked is kept, what a step set stays, and what is pointed at must be there. */
export async function checkAll(session: Session, keeping: Keeping, given: readonly Prepared[]): Promise<Checked> {
  const type = getRecordType(keeping.type);
  const prepared = given.map((each) => ({
    ...each,
    answers: keepAsked(type, withKept(type, each)),
  }));
  const known = await knownTo(session, type, prepared);
  const issues = prepared.flatMap((each) => issuesOf(session, keeping, type, each, known));
  return { prepared, issues: onceEach(issues) };
}

function issuesOf(
  session: Session,
  keeping: Keeping,
  type: RecordType,
  { child, answers, was, before, unread = [] }: Prepared,
  known: Known & Pick<Takable, 'takable'>,
): readonly ChildIssue[] {
  // An imported record never had all that is asked here: correcting one fact of it must not need making up the rest.
  const isWhole = (keeping.how === 'complete' || was?.state === 'complete') && was?.source === undefined;
  const found = [
    ...checkAnswers(type, answers, isWhole ? 'complete' : 'save', session.now),
    ...checkHandedOn(type.fields, answers, before, known.takable),
    ...checkReferences(type, answers, known, was?.answers ?? before),
  ];
  return mergeIssues(type, unread, found).map((issue) => (isOwn(type, issue) ? { ...issue, child } : issue));
}

/** What the answers may point at. Only what they do point at is looked up: most records name workers and nothing else. */
async function knownTo(session: Session, type: RecordType, prepared: readonly Prepared[]): Promise<Known & Takable> {
  const people = prepared.flatMap(({ answers }) => peopleIn(type, answers));
  const found = people.length === 0 ? [] : [...(await session.people.list(people)).keys()];
  const records: string[] = [];
  // What is the same for brothers and sisters may point at a record of any of them.
  if (prepared.some(({ answers }) => pointsAtRecords(type, answers)))
    for (const { child } of prepared) records.push(...(await session.records.ofChild(child)).map(({ id }) => id));
  return {
    workers: new Map((await session.workers.all()).map(({ id, role }) => [id, role])),
    teams: new Set(session.settings.teams.map((team) => team.id)),
    records: new Set(records),
    people: new Set(found),
    takable: await takableBy(session, type, prepared),
  };
}

/** What a plan may take from meetings about the child, with the id it has there. */
async function takableBy(
  session: Session,
  type: RecordType,
  prepared: readonly Prepared[],
): Promise<Takable['takable']> {
  if (listThatTakes(type) === undefined) return new Set();
  const ids: string[] = [];
  for (const { child, was } of prepared) {
    const records = await session.records.ofChild(child);
    const elsewhere = idsInPlans(records, was?.id);
    ids.push(...meetingActionsOf(records).flatMap(({ id }) => (elsewhere.has(id) ? [] : [id])));
  }
  return new Set(ids);
}

function withKept(type: RecordType, { answers, was, before }: Prepared): Answers {
  return withQuoted(type.fields, withSteps(type, answers, was?.answers ?? {}), before);
}

/** What a step or an import set is never taken from what was given: it stays as it was. */
function withSteps(type: RecordType, answers: Answers, was: Answers): Answers {
  const isSet = ([name]: readonly [string, unknown]) => type.fields[name]?.setBy !== undefined;
  return Object.fromEntries([
    ...Object.entries(answers).filter((entry) => !isSet(entry)),
    ...Object.entries(was).filter(isSet),
  ]);
}

function isOwn(type: RecordType, { field = '' }: Issue): boolean {
  const [name = ''] = field.split(/[.[]/);
  return type.fields[name]?.own === true;
}

// What is asked once for all children is wrong once.
function onceEach(issues: readonly ChildIssue[]): readonly ChildIssue[] {
  const told = new Map(issues.map((issue) => [`${issue.child ?? ''} ${issue.field ?? ''} ${issue.code}`, issue]));
  return [...told.values()];
}
