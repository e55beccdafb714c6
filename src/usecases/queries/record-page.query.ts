import { may } from '#access/decide.ts';
import { daysToEntry } from '#domain/chronology/chronology.ts';
import type { Names } from '#domain/definition/in-words.ts';
import { isRefusal } from '#domain/definition/refusal.ts';
import { type Wording, wordingOf } from '#domain/definition/wording.ts';
import { dayIn, type RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { daysInWords } from '#domain/time/in-words.ts';
import { signOffFor } from '../commands/authorise-record.command.ts';
import { peopleIn } from '../commands/check-references.ts';
import { checkMayGoOn } from '../commands/find-bases.ts';
import { countOpened } from '../effort/count-read.ts';
import { isId } from '../is-id.ts';
import type { RecordVersion, Session, Snapshot } from '../ports.ts';
import { isAboutWorker, isAcrossFamilies, mayReadAboutWorker } from './about-worker.ts';
import { type ChangedAnswer, changedAnswers } from './changed-answers.ts';
import { type ChangedSince, changedSince } from './changed-since.ts';
import { confirmedInWords, type ShownConfirmed } from './confirmed-in-words.ts';
import { copiedInRecord, type ShownCopied } from './copied-in-record.ts';
import { findKnownPerson } from './find-child.ts';
import { namesFor } from './names.ts';
import { type Reading, readersOf } from './readers-of.ts';
import { answersInSections, type ShownSection } from './shown-answers.ts';
import { type ShownComment, showComments } from './shown-comments.ts';
import { type ShownPerson, showOne, showPerson } from './shown-person.ts';
import { type ShownRecord, showRecord, stateInWords } from './shown-record.ts';
import { type NextStep, stepsFrom } from './steps-from.ts';
import { asWording } from './worded-field.ts';

/** One version of a record: who, when, why, and what changed from the one before. */
export interface ShownVersion {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly stateInWords: string;
  readonly reason?: string;
  readonly changes: readonly ChangedAnswer[];
  /** The questions whose earlier answer it found still true. */
  readonly confirmed: readonly string[];
}

/** A record as it is read. */
export interface RecordPage {
  readonly record: ShownRecord;
  readonly child: ShownPerson;
  readonly sections: readonly ShownSection[];
  /** Field → by whom an earlier answer was found still true, and whose it is. */
  readonly confirmed: Readonly<Record<string, ShownConfirmed>>;
  /** Field → from which earlier record its answer was copied, and whether it was changed. */
  readonly copied: Readonly<Record<string, ShownCopied>>;
  /** Something was written about the worker, which is not shown on the child’s file: may this person read it elsewhere? */
  readonly keptApart?: { readonly mayRead: boolean };
  /** Newest first. */
  readonly versions: readonly ShownVersion[];
  /** "Written up 10 days after it happened"; absent when it was written up within a day. */
  readonly lateEntry?: string;
  /** What was said of its passages when it was given back, and what was answered. */
  readonly comments: readonly ShownComment[];
  /** The questions a comment may be about. */
  readonly questions: readonly { readonly field: string; readonly ask: string }[];
  /** What changed since a manager had it in hand. */
  readonly since?: ChangedSince;
  /** Where it came from, when it was not written here. */
  readonly source?: string;
  readonly follows?: ShownRecord;
  readonly followedBy: readonly ShownRecord[];
  readonly steps: readonly NextStep[];
  /** The records of brothers and sisters that were made with it. */
  readonly together: readonly { readonly child: ShownPerson; readonly record: ShownRecord }[];
  /** Who has read it, newest first; absent for those who may not see that. */
  readonly readers?: readonly Reading[];
  readonly may: {
    readonly goOn: boolean;
    readonly correct: boolean;
    readonly void: boolean;
    readonly signOff: boolean;
  };
}

/** A record, or undefined when there is none to be known. Its reading is kept. */
export async function recordPage(session: Session, id: RecordId, snapshot: Snapshot): Promise<RecordPage | undefined> {
  const record = isId(id) ? await session.records.findOne(id, snapshot.knownAt) : undefined;
  const child = record === undefined ? undefined : await findKnownPerson(session, record.child, snapshot.knownAt);
  if (record === undefined || child === undefined || !may(session.actor, 'read', record.type)) return undefined;
  await session.audit.noteRead('record', record.child, record.id);
  const records = await session.records.ofChild(record.child, snapshot.knownAt);
  const people = await session.people.list(peopleIn(getRecordType(record.type), record.answers), snapshot.knownAt);
  const names = await namesFor(session, { people, records, on: snapshot.asAt });
  const versions = await session.records.versionsOf(id, snapshot.knownAt);
  const since = changedSince(versions, names);
  const before = records.find((each) => each.id === record.follows);
  const readers = may(session.actor, 'read', 'audit') ? await readersOf(session, { record: id }) : undefined;
  const sections = ofTheChild(record, answersInSections(record, await wordingAskedBy(session, record), names));
  const isOwn = versions.some(({ recordedBy }) => recordedBy === session.actor.worker);
  const fields = sections.flatMap(({ answers }) => answers.map(({ field }) => field));
  await session.effort.add(countOpened(record, fields, isOwn));
  return {
    record: showRecord(record, names),
    child: showPerson(child, snapshot.asAt),
    sections,
    confirmed: confirmedInWords(versions, names),
    copied: await copiedInRecord(session, record, names),
    ...keptApartOf(session, record),
    versions: showVersions(versions, names),
    ...lateEntryOf(record),
    comments: showComments(await session.records.commentsOn([id], snapshot.knownAt), [record], names),
    questions: questionsOf(record),
    ...(since === undefined ? {} : { since }),
    ...(record.source === undefined ? {} : { source: record.source }),
    ...(before === undefined ? {} : { follows: showRecord(before, names) }),
    followedBy: records.filter((each) => each.follows === id).map((each) => showRecord(each, names)),
    steps: stepsFrom(session.actor, record, records),
    together: await readTogether(session, record, names, snapshot),
    ...(readers === undefined ? {} : { readers }),
    may: rightsTo(session, record),
  };
}

async function wordingAskedBy(session: Session, { type, typeVersion }: RecordVersion): Promise<Wording> {
  return asWording(await session.records.wordingOf(type, typeVersion)) ?? wordingOf(getRecordType(type));
}

/** What is said of the worker stands on no child’s file. */
function ofTheChild({ type }: RecordVersion, sections: readonly ShownSection[]): readonly ShownSection[] {
  return sections
    .map((section) => ({ ...section, answers: section.answers.filter(({ field }) => !isAboutWorker(type, field)) }))
    .filter(({ answers }) => answers.length > 0);
}

function questionsOf({ type }: RecordVersion): RecordPage['questions'] {
  return Object.entries(getRecordType(type).fields)
    .filter(([field, { setBy }]) => setBy === undefined && !isAboutWorker(type, field))
    .map(([field, { ask }]) => ({ field, ask }));
}

function keptApartOf(session: Session, record: RecordVersion): Pick<RecordPage, 'keptApart'> {
  const isThere = Object.keys(record.answers).some((field) => isAboutWorker(record.type, field));
  return isThere ? { keptApart: { mayRead: mayReadAboutWorker(session.actor, record) } } : {};
}

function showVersions(versions: readonly RecordVersion[], names: Names): readonly ShownVersion[] {
  return versions
    .map((version, index) => ({
      version: version.version,
      at: version.recordedAt,
      by: names.worker(version.recordedBy),
      stateInWords: stateInWords(version.state),
      ...(version.reason === undefined ? {} : { reason: version.reason }),
      confirmed: Object.keys(version.confirmed ?? {}).map(
        (field) => getRecordType(version.type).fields[field]?.ask ?? field,
      ),
      changes:
        index === 0
          ? []
          : changedAnswers(versions[index - 1], version, names).filter(
              ({ field }) => !isAboutWorker(version.type, field),
            ),
    }))
    .reverse();
}

function lateEntryOf(record: RecordVersion): { readonly lateEntry?: string } {
  const on = dayIn(record, getRecordType(record.type).happenedOn);
  const days = on === undefined || record.source !== undefined ? 0 : daysToEntry(on, record.firstRecordedAt);
  return days === 0 ? {} : { lateEntry: `Written up ${daysInWords(days)} after it happened.` };
}

async function readTogether(
  session: Session,
  record: RecordVersion,
  names: Names,
  { asAt, knownAt }: Snapshot,
): Promise<RecordPage['together']> {
  // A worker's children are of many families: whoever reads one child's file learns of no other's.
  if (isAcrossFamilies(record.type)) return [];
  const occasion = await session.records.ofOccasion(record.occasion);
  const others = occasion.filter((each) => each.child !== record.child && each.change <= knownAt);
  const people: ReadonlyMap<PersonId, Person> = await session.people.list(
    others.map((each) => each.child),
    knownAt,
  );
  return others.map((each) => ({ child: showOne(each.child, people, asAt), record: showRecord(each, names) }));
}

function rightsTo({ actor }: Session, record: RecordVersion): RecordPage['may'] {
  const mayChange = may(actor, 'write', record.type) && checkMayGoOn({ actor }, record) === undefined;
  return {
    goOn: mayChange && record.state === 'open',
    correct: mayChange && record.state === 'complete',
    void: may(actor, 'void', record.type) && record.state !== 'void',
    signOff: !isRefusal(signOffFor({ actor }, record)),
  };
}
