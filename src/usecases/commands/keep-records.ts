import { decide } from '#access/decide.ts';
import type { Answers } from '#domain/definition/answers.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { withNewIds } from '#domain/definition/handed-on.ts';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { freezeWhatLeft, type MayLeave } from '../leaving/freeze-what-left.ts';
import { letLeave } from '../leaving/let-leave.ts';
import { type Copied, isStale, type RecordVersion, type Session, type Stale, versionRead } from '../ports.ts';
import { addsOnlyLater } from './adds-later.ts';
import { checkAll } from './check-all.ts';
import { checkFollows } from './check-follows.ts';
import { checkTransfer, holdMoves } from './check-transfer.ts';
import { findBases } from './find-bases.ts';
import { findChildren } from './find-children.ts';
import type { ChildAnswers, Keeping, Kept, Prepared } from './keeping.ts';
import {
  type ChildIssue,
  type Conflict,
  isConflict,
  isUnfit,
  needReason,
  type Outcome,
  type Unfit,
  unfit,
} from './outcome.ts';

/**
 * Keeps one record for each child, all of them or none. Everything that is wrong is told at once, for every child; what
 * somebody else changed meanwhile is shown beside what was given. A record that was complete stays so, and is corrected
 * with a reason.
 */
export async function keepRecords(session: Session, keeping: Keeping): Promise<Outcome<Kept>> {
  const type = getRecordType(keeping.type);
  const allowed = decide(session.actor, 'write', keeping.type);
  if (allowed !== true) return allowed;
  await holdMoves(session, keeping);
  const children = await findChildren(
    session,
    keeping.children.map((each) => each.child),
  );
  if (isRefusal(children) || isUnfit(children)) return children;
  if (children.length > 1 && !type.forSeveralChildren)
    return unfit(
      'children',
      'one-child',
      `Choose one child: a ${type.title.toLowerCase()} is about one.`,
      type.purpose,
    );
  const bases = await findBases(session, keeping);
  if (isRefusal(bases) || isUnfit(bases)) return bases;
  const fault =
    reasonFor(keeping, bases) ?? (await checkFollows(session, keeping)) ?? (await checkTransfer(session, keeping));
  if (fault !== undefined) return fault;
  const { prepared, issues } = await checkAll(session, keeping, bases);
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length > 0) return { issues: errors };
  const leaving = await letLeave(session, keeping, prepared);
  if (leaving !== undefined && isRefusal(leaving)) return leaving;
  const kept = await write(session, commandOf(session, keeping, leaving), prepared, issues);
  if (leaving !== undefined && !isConflict(kept)) await freezeWhatLeft(session, leaving, kept.records);
  return kept;
}

/** A release is a command of its own name, so that the log of changes can be asked for every one. */
function commandOf({ actor }: Session, keeping: Keeping, leaving: MayLeave | undefined): Keeping {
  if (leaving?.released === undefined) return keeping;
  const isReleasing = leaving.released.by === actor.worker;
  return { ...keeping, command: isReleasing ? 'release-what-is-kept-safe' : 'send-what-was-released' };
}

function reasonFor(keeping: Keeping, bases: readonly Prepared[]): Unfit | undefined {
  const type = getRecordType(keeping.type);
  const isCorrection = bases.some(
    ({ was, answers }) => was?.state === 'complete' && !addsOnlyLater(type, was.answers, answers),
  );
  return isCorrection
    ? needReason(keeping.reason, 'What was complete is corrected only with a reason, and both versions are kept.')
    : undefined;
}

async function write(
  session: Session,
  keeping: Keeping,
  prepared: readonly Prepared[],
  doubts: readonly ChildIssue[],
): Promise<Kept | Conflict> {
  const occasion = prepared.find(({ was }) => was !== undefined)?.was?.occasion ?? (session.newId() as OccasionId);
  const records = prepared.map(({ child, answers, follows, base, was, confirmed, copied }) => ({
    record: base?.record ?? (session.newId() as RecordId),
    basedOn: base === undefined ? 0 : versionRead(base.version),
    child,
    type: keeping.type,
    occasion: was?.occasion ?? occasion,
    state: stateAfter(keeping, was),
    answers: withNewIds(getRecordType(keeping.type).fields, answers, () => session.newId()),
    ...followed(was === undefined ? follows : was.follows),
    ...(was?.source === undefined ? {} : { source: was.source }),
    ...(confirmed === undefined || Object.keys(confirmed).length === 0 ? {} : { confirmed }),
    ...copiedIn(copied ?? was?.copied, answers),
    ...(keeping.reason === undefined ? {} : { reason: keeping.reason }),
  }));
  const written = await session.write({
    command: keeping.command,
    records,
    ...(keeping.commentAnswers === undefined ? {} : { commentAnswers: keeping.commentAnswers }),
  });
  if (isStale(written)) return findConflicts(session, prepared, written);
  const kept = records.map(({ child, record, state }) => ({ child, record, state }));
  return { change: written.change, occasion, records: kept, doubts };
}

function stateAfter({ how, type }: Keeping, was: RecordVersion | undefined): RecordState {
  if (was?.state === 'complete') return 'complete';
  if (how === 'save') return 'open';
  return getRecordType(type).signOff === undefined ? 'complete' : 'submitted';
}

/** Where answers were copied from, as long as there is an answer. */
function copiedIn(copied: Copied = {}, answers: Answers): Pick<ChildAnswers, 'copied'> {
  const still = Object.entries(copied).filter(([field]) => isAnswer(answers[field]));
  return still.length === 0 ? {} : { copied: Object.fromEntries(still) };
}

function followed(follows: RecordId | undefined): { readonly follows?: RecordId } {
  return follows === undefined ? {} : { follows };
}

async function findConflicts(session: Session, prepared: readonly Prepared[], stale: Stale): Promise<Conflict> {
  const moved = new Set(stale.stale.map(({ id }) => id));
  const found = prepared.filter(({ base }) => base !== undefined && moved.has(base.record));
  const conflicts = await Promise.all(
    found.map(async ({ child, answers, base, was }) => {
      const versions = base === undefined ? [] : await session.records.versionsOf(base.record);
      const theirs = versions.at(-1);
      const started = versions.find(({ version }) => version === base?.version) ?? was;
      return theirs === undefined ? [] : [{ child, base: started, yours: answers, theirs }];
    }),
  );
  return { conflicts: conflicts.flat() };
}
