import { ownPrefix, readOccasionForm } from '#domain/definition/reading.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { countFinished, type Filled } from '../effort/count-finished.ts';
import { sendsOut } from '../leaving/sends-out.ts';
import { isNeedsCheck, isStopped } from '../leaving/stop.ts';
import type { Copied, Draft, Session } from '../ports.ts';
import { childrenMeant } from './children-meant.ts';
import { commentAnswersIn, commentsOn } from './comment-answers.ts';
import { confirmedAnswers } from './confirmed-answers.ts';
import { reasonIn } from './correction-reason.ts';
import { findOpenDraft } from './find-draft.ts';
import { keepRecords } from './keep-records.ts';
import type { ChildAnswers, Kept } from './keeping.ts';
import { isConflict, isUnfit, type Outcome } from './outcome.ts';

/** A draft that is to become a record, as it was read. */
export interface RecordDraft {
  readonly draft: string;
  readonly revision: number;
  /** `save`: kept as an open record. `complete`: finished. `submit`: handed in for sign-off, the same for types that need one. */
  readonly how: 'save' | 'complete' | 'submit';
  /** The newer version of a record that was read since the draft began, by record: the person has brought the two together. */
  readonly readSince?: Readonly<Record<string, number>>;
  /** A manager releases what the search for safe addresses had stopped. */
  readonly release?: { readonly reason: string; readonly found: string };
  /** How it was filled, as far as that is known: counted with everybody’s, and kept with nobody’s. */
  readonly filled?: Filled;
}

/**
 * Makes a draft a record: one for each child, all in one change, or none and everything that is missing told at once.
 * What was complete is corrected with the reason that stands in the draft. The draft ends only when its words are safely in
 * the record.
 */
export async function recordDraft(session: Session, input: RecordDraft): Promise<Outcome<Kept>> {
  const draft = await findOpenDraft(session, input.draft);
  if (isRefusal(draft)) return draft;
  const refusal = await refusalToRecord(session, draft, input);
  if (refusal !== undefined) return refusal;
  const reason = reasonIn(draft.content);
  const children = childrenOf(draft, input);
  const confirmed = await confirmedAnswers(session, draft);
  const kept = await keepRecords(session, {
    command: 'record-draft',
    type: draft.type,
    draft: draft.id,
    how: input.how === 'save' ? 'save' : 'complete',
    children: children.map((each) => ({
      ...each,
      ...confirmedOf(confirmed.get(each.child)),
      copied: copiedOf(draft, each.child),
    })),
    commentAnswers: commentAnswersIn(draft.content, await commentsOn(session, draft)),
    ...(reason === undefined ? {} : { reason }),
    ...(sendsOut(draft.type) ? { files: await session.documents.attachmentsOf(draft.id) } : {}),
    ...(input.release === undefined ? {} : { release: input.release }),
  });
  await noteWaiting(session, draft, kept);
  if (isRefusal(kept) || isUnfit(kept) || isConflict(kept)) return kept;
  await session.drafts.end(draft.id, 'recorded', kept.records[0]?.record);
  if (input.how !== 'save' && reason === undefined)
    await session.effort.add(
      countFinished(
        draft.type,
        children.map(({ answers }) => answers),
        input.filled ?? {},
      ),
    );
  return kept;
}

/** What did not leave waits where whoever must look next will find it. */
async function noteWaiting(session: Session, draft: Draft, kept: Outcome<Kept>): Promise<void> {
  if (isStopped(kept)) await session.drafts.noteStopped(draft.id);
  if (!isNeedsCheck(kept)) return;
  if (kept.release !== undefined) {
    await session.checks.release(draft.id, kept.release);
    for (const child of childrenMeant(draft)) await session.audit.noteRead('release-of-what-is-kept-safe', child);
  }
  if (kept.mayWait) await session.checks.ask(draft.id);
}

function confirmedOf(confirmed: ChildAnswers['confirmed']): Pick<ChildAnswers, 'confirmed'> {
  return confirmed === undefined ? {} : { confirmed };
}

/** Which answers about a child were copied, by the names of the questions. */
function copiedOf({ type, copied }: Draft, child: PersonId): Copied {
  const { fields } = getRecordType(type);
  const named = Object.entries(copied).map(([posted, from]) => [posted.replace(ownPrefix(child), ''), from] as const);
  return Object.fromEntries(named.filter(([name]) => name in fields));
}

async function refusalToRecord(session: Session, draft: Draft, input: RecordDraft): Promise<Refusal | undefined> {
  if (input.how === 'submit' && getRecordType(draft.type).signOff === undefined)
    return refuse('no-sign-off', 'Nobody needs to sign this off: complete it instead.');
  if (input.how === 'save' && sendsOut(draft.type))
    return refuse('sent-or-not', 'What is sent out is recorded once it is whole. The draft keeps what you typed.');
  if (draft.revision !== input.revision)
    return refuse('draft-moved-on', 'This draft was changed since you opened it. Read it again before you record it.');
  const forks = await session.drafts.forksOf(draft.id);
  return forks.length === 0
    ? undefined
    : refuse('draft-forked', 'Two people wrote in this draft at once. Bring both versions together, then record it.');
}

/** What a draft says of each child, as it was typed; `readSince` as in `RecordDraft`. */
export function childrenOf(draft: Draft, { readSince = {} }: Pick<RecordDraft, 'readSince'>): readonly ChildAnswers[] {
  const children = childrenMeant(draft);
  const { common, own } = readOccasionForm(getRecordType(draft.type), children, draft.content);
  return children.map((child) => {
    const [follows, base] = [draft.follows[child], baseOf(draft, child, readSince)];
    return {
      child,
      answers: { ...common.answers, ...own[child]?.answers },
      unread: [...common.issues, ...(own[child]?.issues ?? [])],
      ...(follows === undefined ? {} : { follows }),
      ...(base === undefined ? {} : { base }),
    };
  });
}

function baseOf(draft: Draft, child: PersonId, readSince: Readonly<Record<string, number>>): ChildAnswers['base'] {
  const found = Object.entries(draft.base).find(([, base]) => base.child === child);
  if (found === undefined) return undefined;
  const [record, { version }] = found;
  return { record: record as RecordId, version: readSince[record] ?? version };
}
