import { decide } from '#access/decide.ts';
import type { Answers } from '#domain/definition/answers.ts';
import { ownPrefix, writeOccasionForm } from '#domain/definition/reading.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { isId } from '../is-id.ts';
import { letterLanguageFor } from '../leaving/letter-language.ts';
import type { Copied, Draft, RecordVersion, Session } from '../ports.ts';
import { carriedAnswers } from './carried-answers.ts';
import { checkAlone, checkNotOver, checkStep, checkTaken } from './check-step.ts';
import { tickedAs } from './children-meant.ts';
import { checkMayGoOn } from './find-bases.ts';
import { findChildren } from './find-children.ts';
import { isUnfit, notFound, type Unfit, unfit } from './outcome.ts';
import { purposeOf, usualAnswers } from './usual-answers.ts';

/** A new record to be written, or a record to go on with (open) or correct (complete). */
export type StartDraft =
  | {
      readonly type: RecordTypeId;
      readonly children: readonly PersonId[];
      /** The children who can be ticked and unticked while it is written, those above among them. Absent: it is about those above. */
      readonly offered?: readonly PersonId[];
      /** The record each child's new one follows. */
      readonly follows?: Readonly<Record<string, RecordId>>;
      /** What whoever starts it knows already: to be seen and changed on the form. */
      readonly answers?: Answers;
      /** It waits for a visit to come: when that is, nobody knows yet. */
      readonly isTakenAlong?: true;
    }
  | { readonly record: RecordId };

type Start = Parameters<Session['drafts']['start']>[0];

/**
 * Starts a draft, or gives back the one that is already under way for the same step: two people then write in one draft
 * and see each other's words. A draft triggers nothing.
 */
export async function startDraft(session: Session, input: StartDraft): Promise<Draft | Refusal | Unfit> {
  const start = 'record' in input ? await fromRecord(session, input.record) : await fromNothing(session, input);
  if (isRefusal(start) || isUnfit(start)) return start;
  return (await findUnderWay(session, start)) ?? session.drafts.start(start);
}

async function fromNothing(
  session: Session,
  {
    type: id,
    children,
    offered,
    follows = {},
    answers = {},
    isTakenAlong,
  }: Extract<StartDraft, { type: RecordTypeId }>,
): Promise<Start | Refusal | Unfit> {
  const allowed = decide(session.actor, 'write', id);
  if (allowed !== true) return allowed;
  const found = await findChildren(session, offered ?? children);
  if (isRefusal(found) || isUnfit(found)) return found;
  const type = getRecordType(id);
  if (children.length > 1 && !type.forSeveralChildren)
    return unfit(
      'children',
      'one-child',
      `Choose one child: a ${type.title.toLowerCase()} is about one.`,
      type.purpose,
    );
  const own: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const child of offered ?? children) {
    const carried = await carriedTo(session, id, child, follows[child]);
    if (isRefusal(carried)) return carried;
    own[child] = carried;
  }
  const at = isTakenAlong === true ? undefined : session.now;
  const common = { ...(await putIn(session, { type, at }, children)), ...answers, ...own[children[0] ?? ''] };
  const content = { ...writeOccasionForm(type, common, own), ...(offered === undefined ? {} : tickedAs(children)) };
  const start = { type: id, children: offered ?? children, follows, base: {}, content };
  return isTakenAlong === true ? { ...start, isTakenAlong } : start;
}

async function putIn(
  session: Session,
  { type, at }: { readonly type: RecordType; readonly at: string | undefined },
  children: readonly PersonId[],
): Promise<Answers> {
  const [child] = children;
  const usual = usualAnswers(type, { at, by: session.actor.worker });
  if (child === undefined) return usual;
  if (type.id === 'letter') return { ...usual, ...(await languageAtFirst(session, children)) };
  const likely = purposeOf(type, await session.records.ofChild(child));
  return likely === undefined ? usual : { ...usual, purpose: likely.purpose };
}

async function languageAtFirst(session: Session, children: readonly PersonId[]): Promise<Answers> {
  const { language } = (await letterLanguageFor(session, children, {})) ?? {};
  return language === undefined ? {} : { language };
}

async function carriedTo(
  session: Session,
  id: RecordTypeId,
  child: PersonId,
  follows: RecordId | undefined,
): Promise<Readonly<Record<string, unknown>> | Refusal> {
  const type = getRecordType(id);
  if (follows === undefined) return checkAlone(type) ?? {};
  const preceding = isId(follows) ? await session.records.findOne(follows) : undefined;
  if (preceding === undefined) return notFound('record');
  const step = checkStep(session.actor, type, child, preceding);
  if (isRefusal(step)) return step;
  const kept = await session.records.ofChild(child);
  const refusal = checkTaken(type, follows, kept) ?? checkNotOver(type, preceding, kept);
  return refusal ?? carriedAnswers(getRecordType(preceding.type), step, preceding.answers);
}

async function fromRecord(session: Session, id: RecordId): Promise<Start | Refusal> {
  const record = isId(id) ? await session.records.findOne(id) : undefined;
  if (record === undefined) return notFound('record');
  const refusal = refusalToGoOn(session, record);
  if (refusal !== undefined) return refusal;
  const together = await goneOnTogether(session, record);
  const own = Object.fromEntries(together.map((each) => [each.child, each.answers]));
  return {
    type: record.type,
    children: together.map((each) => each.child),
    follows: Object.fromEntries(together.flatMap((each) => (each.follows ? [[each.child, each.follows]] : []))),
    base: Object.fromEntries(together.map((each) => [each.id, { child: each.child, version: each.version }])),
    content: writeOccasionForm(getRecordType(record.type), record.answers, own),
    copied: Object.assign({}, ...together.map(copiedAsPosted)),
  };
}

/** Where the answers of a record were copied from, by the names its form posts them under. */
function copiedAsPosted({ type, child, copied = {} }: RecordVersion): Copied {
  const { fields } = getRecordType(type);
  return Object.fromEntries(
    Object.entries(copied).map(([name, from]) => [fields[name]?.own === true ? ownPrefix(child) + name : name, from]),
  );
}

function refusalToGoOn(session: Session, record: RecordVersion): Refusal | undefined {
  const allowed = decide(session.actor, 'write', record.type);
  return allowed === true ? checkMayGoOn(session, record) : allowed;
}

/** Brothers and sisters go on together while their records are open; a correction is of one child's record. */
async function goneOnTogether(session: Session, record: RecordVersion): Promise<readonly RecordVersion[]> {
  if (record.state !== 'open') return [record];
  const occasion = await session.records.ofOccasion(record.occasion);
  return occasion.filter((each) => each.type === record.type && each.state === 'open');
}

async function findUnderWay(session: Session, start: Start): Promise<Draft | undefined> {
  const [child] = start.children;
  if (child === undefined) return undefined;
  const drafts = await session.drafts.about(child, 'holding');
  return drafts.find((draft) => draft.type === start.type && (isSameBase(draft, start) || isSameStep(draft, start)));
}

function isSameBase(draft: Draft, start: Start): boolean {
  return Object.keys(start.base).some((record) => record in draft.base);
}

function isSameStep(draft: Draft, start: Start): boolean {
  const isNew = Object.keys(draft.base).length === 0 && Object.keys(start.base).length === 0;
  return isNew && Object.entries(start.follows).some(([child, record]) => draft.follows[child] === record);
}
