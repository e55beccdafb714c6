import { sightingsOf } from '#derive/sightings.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { IsoDay, PersonId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import { lowerFirst } from '#domain/time/in-words.ts';
import { checkAll } from '../commands/check-all.ts';
import { commentsOn } from '../commands/comment-answers.ts';
import { answersHandedOn } from '../commands/find-bases.ts';
import { findDraft } from '../commands/find-draft.ts';
import type { Prepared } from '../commands/keeping.ts';
import type { ChildIssue } from '../commands/outcome.ts';
import { childrenOf } from '../commands/record-draft.command.ts';
import { languageInWords, languageOfDraft } from '../leaving/language-of-draft.ts';
import type { Draft, DraftContent, RecordVersion, Session, Snapshot } from '../ports.ts';
import { type ChangedAnswer, changedAnswers } from './changed-answers.ts';
import { type CopiedInDraft, copiedInDraft } from './copied-in-draft.ts';
import { draftOrigins } from './draft-origins.ts';
import { type EarlierAnswer, earlierAnswers, isStanding } from './earlier-answers.ts';
import { type LastBeside, lastBeside } from './last-beside.ts';
import { asWritten, lastRecords } from './last-records.ts';
import { type MissedShown, showMissed } from './missed-shown.ts';
import { namesFor, titleOf } from './names.ts';
import { actionsFromMeetings, type FromMeetings } from './offered-actions.ts';
import { type ShownComment, showComments } from './shown-comments.ts';
import { type ShownPerson, showPeople } from './shown-person.ts';

/** A record that somebody changed since the draft was started from it. */
export interface MovedBase {
  readonly record: RecordId;
  readonly child: ShownPerson;
  /** The version that stands now: what to say was read, once it has been. */
  readonly version: number;
  readonly by: string;
  readonly changes: readonly ChangedAnswer[];
}

/** When a child was last seen, and the visits since that did not see them. */
export interface SeenBefore {
  readonly on?: IsoDay;
  readonly missed: readonly MissedShown[];
}

/** A version of the words kept beside the draft, because somebody else had written meanwhile. */
export interface ShownFork {
  readonly number: number;
  readonly by: string;
  readonly at: string;
  readonly content: DraftContent;
}

/** Everything a form needs to be shown as it was left. */
export interface DraftPage {
  readonly draft: Draft;
  readonly type: RecordType;
  readonly children: readonly ShownPerson[];
  readonly startedBy: string;
  readonly savedBy: string;
  /** True when it corrects what was complete, so that a reason is needed. */
  readonly isCorrection: boolean;
  /** Field → where its answer came from, for what nobody typed: "From the contact of 3 April 2026". */
  readonly origins: Readonly<Record<string, string>>;
  /** Posted name → what was answered the last time the question was asked. */
  readonly earlier: Readonly<Record<string, EarlierAnswer>>;
  /** What approved meetings agreed, to be taken into a plan. */
  readonly fromMeetings: FromMeetings;
  /** Posted name → where an answer was copied from, section by section, and whether it was changed since. */
  readonly copied: Readonly<Record<string, CopiedInDraft>>;
  /** What the last records of the same kind are called, each once; empty when there is none that may be read. */
  readonly last: readonly string[];
  /** The last records of the same kind, when they were asked for: one for each child who has one. */
  readonly beside: readonly LastBeside[];
  /** For a new visit, by child, when they were last seen and which visits since did not see them (R022). */
  readonly seenBefore: Readonly<Record<string, SeenBefore>>;
  /** Everything that still stops it, when that was asked for. */
  readonly issues: readonly ChildIssue[];
  readonly forks: readonly ShownFork[];
  readonly moved: readonly MovedBase[];
  /** What a manager said of passages when it was given back. */
  readonly comments: readonly ShownComment[];
  /** What the form may offer to choose from. */
  readonly choices: {
    /** Everybody who works or worked here: each question offers those it accepts, and names whoever it holds. */
    readonly workers: readonly Worker[];
    readonly teams: readonly { readonly id: string; readonly name: string }[];
    readonly records: readonly { readonly id: string; readonly title: string }[];
  };
}

/** A draft as a form, or the reason why it is not shown. Opening it is kept as a reading of each child. */
export async function draftPage(
  session: Session,
  id: string,
  snapshot: Snapshot,
  options: { readonly check?: 'save' | 'complete'; readonly isBeside?: boolean } = {},
): Promise<DraftPage | Refusal | undefined> {
  const draft = await findDraft(session, id);
  if (isRefusal(draft)) return draft.refused === 'not-found' ? undefined : draft;
  for (const child of draft.children) await session.audit.noteRead('draft', child);
  const { asAt } = snapshot;
  const type = getRecordType(draft.type);
  const people = await session.people.list(draft.children);
  const records = await recordsOf(session, draft.children);
  const names = await namesFor(session, { people, records, on: asAt });
  const bases = records.filter((record) => record.id in draft.base);
  const forks = await session.drafts.forksOf(draft.id);
  const earlier = earlierAnswers(draft, type, await asWritten(session, records), names);
  const fromMeetings = actionsFromMeetings(session, draft, records);
  const language = await languageOfDraft(session, draft);
  const copied = await copiedInDraft(session, draft, names);
  return {
    draft,
    type,
    children: showPeople(draft.children, people, asAt),
    startedBy: names.worker(draft.worker),
    savedBy: names.worker(draft.savedBy),
    isCorrection: bases.some((record) => record.state === 'complete'),
    origins: {
      ...stillTrue(earlier, draft),
      ...draftOrigins(draft, records),
      ...fromMeetings.taken,
      ...(language === undefined ? {} : { language: languageInWords(language, draft.content) }),
    },
    earlier,
    fromMeetings,
    copied,
    last: [...new Set([...lastRecords(session, draft, records).values()].map(titleOf))],
    beside: options.isBeside === true ? await lastBeside(session, draft, records, names) : [],
    seenBefore: seenBefore(draft, records, asAt),
    issues: options.check === undefined ? [] : await issuesOf(session, draft, bases, options.check),
    forks: forks.map(({ number, worker, at, content }) => ({ number, by: names.worker(worker), at, content })),
    moved: await movedBases(session, draft, bases, snapshot),
    comments: showComments(
      await commentsOn(session, draft),
      bases.filter(({ state }) => state === 'open'),
      names,
    ),
    choices: await choicesOf(session, records),
  };
}

function seenBefore(
  { type, base, children }: Draft,
  records: readonly RecordVersion[],
  asAt: IsoDay,
): DraftPage['seenBefore'] {
  if (type !== 'visit' || Object.keys(base).length > 0) return {};
  return Object.fromEntries(
    children.map((child) => {
      const own = records.filter((record) => record.child === child && record.state !== 'void');
      const sightings = sightingsOf({ records: own });
      const on = sightings
        .filter((each) => each.kind === 'seen' && each.on <= asAt)
        .map((each) => each.on)
        .sort()
        .at(-1);
      return [child, { ...(on && { on }), missed: showMissed(own, sightings, asAt) }];
    }),
  );
}

async function recordsOf(session: Session, children: readonly PersonId[]): Promise<readonly RecordVersion[]> {
  const records: RecordVersion[] = [];
  for (const child of children) records.push(...(await session.records.ofChild(child)));
  return records;
}

/** Whose words an answer is that was said to be still true, as long as nobody changes it. */
function stillTrue(
  earlier: Readonly<Record<string, EarlierAnswer>>,
  { content, copied }: Draft,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(earlier)
      .filter(([name, each]) => isStanding(each, content) && !(name in copied))
      .map(([name, { title, by }]) => [name, `Still true, as in the ${lowerFirst(title)}, by ${by}`]),
  );
}

async function issuesOf(
  session: Session,
  draft: Draft,
  bases: readonly RecordVersion[],
  how: 'save' | 'complete',
): Promise<readonly ChildIssue[]> {
  const children = childrenOf(draft, {});
  const prepared: Prepared[] = [];
  for (const each of children) {
    const was = bases.find((base) => base.child === each.child);
    prepared.push({ ...each, was, before: was?.answers ?? (await answersHandedOn(session, draft.type, each.follows)) });
  }
  const keeping = { command: 'draft-page', type: draft.type, how, children };
  return (await checkAll(session, keeping, prepared)).issues;
}

async function movedBases(
  session: Session,
  draft: Draft,
  bases: readonly RecordVersion[],
  { asAt }: Snapshot,
): Promise<readonly MovedBase[]> {
  const moved = bases.filter((record) => record.version !== draft.base[record.id]?.version);
  const people = await session.people.list(moved.map((record) => record.child));
  const names = await namesFor(session, { people, records: bases, on: asAt });
  const found: MovedBase[] = [];
  for (const record of moved) {
    const started = (await session.records.versionsOf(record.id)).find(
      ({ version }) => version === draft.base[record.id]?.version,
    );
    const [child] = showPeople([record.child], people, asAt);
    if (child === undefined) continue;
    const changes = changedAnswers(started, record, names);
    found.push({ record: record.id, child, version: record.version, by: names.worker(record.recordedBy), changes });
  }
  return found;
}

async function choicesOf(session: Session, records: readonly RecordVersion[]): Promise<DraftPage['choices']> {
  return {
    workers: await session.workers.all(),
    teams: session.settings.teams.map(({ id, name }) => ({ id, name })),
    records: records
      .filter((record) => record.state !== 'void' && getRecordType(record.type).inChronology !== 'never')
      .map((record) => ({ id: record.id, title: titleOf(record) })),
  };
}
