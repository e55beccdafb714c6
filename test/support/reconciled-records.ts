import type { Answers } from '#domain/definition/answers.ts';
import type { ImportedRecord } from '#domain/exchange/imported-child.ts';
import type { HistoryRecord, OccasionId, RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { type Reconciled, reconcileRecords } from '#usecases/commands/import-children/reconcile-records.ts';

/** What a referral says, and what its closure and its assessment say. */
export const referred = {
  referredOn: '2025-05-12',
  source: '1A',
  primaryNeed: 'N1',
  noFurtherAction: { answer: 'no' },
};
export const closed = { closedOn: '2025-08-01', reason: 'RC7' };
export const assessed = { startedOn: '2025-05-14', authorisedOn: '2025-06-20', factors: ['1A', '4A'] };

/** Records held, a file, and what becomes of it: `made referral`, `corrected closure`, `void closure`, `doubt N1`. */
export interface ReconciledRow {
  readonly because: string;
  readonly held: readonly HistoryRecord[];
  readonly file: readonly ImportedRecord[];
  /** What files said last in the records that were changed since they came: of a void one, what it holds, unless said. */
  readonly said?: Readonly<Record<string, Answers>>;
  readonly became: readonly string[];
}

/** What becomes of a file that is laid beside the records held, in short words and whole. */
export function whatBecame(
  file: readonly ImportedRecord[],
  known: readonly HistoryRecord[],
  said: Readonly<Record<string, Answers>>,
): Reconciled & { readonly told: readonly string[] } {
  let ids = 0;
  const ofVoid = known.filter(({ state }) => state === 'void').map(({ id, facts }) => [id, facts] as const);
  const ofOthers = Object.entries(said).map(([id, answers]) => [id as RecordId, answers] as const);
  const { entries, doubts } = reconcileRecords(file, {
    child: 'abel' as PersonId,
    known,
    said: new Map([...ofVoid, ...ofOthers]),
    source: 'cin-census',
    newId: () => `new ${++ids}`,
  });
  const done = entries.map(({ state, basedOn, type }) => {
    return `${state === 'void' ? 'void' : basedOn === 0 ? 'made' : 'corrected'} ${type}`;
  });
  return { entries, doubts, told: [...done, ...doubts.map(({ value }) => `doubt ${value}`)] };
}

/** A referral of a file. */
export function referral(some: Answers = {}, followers: readonly ImportedRecord[] = []): ImportedRecord {
  return { type: 'referral', line: 10, state: 'complete', answers: { ...referred, ...some }, followers };
}

/** A closure of a file. */
export function closure(): ImportedRecord {
  return { type: 'closure', line: 12, state: 'complete', answers: closed, followers: [] };
}

/** An assessment of a file. */
export function assessment(answers: Answers = assessed, state: 'open' | 'complete' = 'complete'): ImportedRecord {
  return { type: 'assessment', line: 14, state, answers, followers: [] };
}

/** A record that is held; it came from a file unless it was written by hand. */
export function held(
  id: string,
  type: HistoryRecord['type'],
  facts: Answers,
  some: { readonly follows?: string; readonly byHand?: true; readonly state?: HistoryRecord['state'] } = {},
): HistoryRecord {
  return {
    id: id as RecordId,
    type,
    occasion: id as OccasionId,
    version: 1,
    state: some.state ?? 'complete',
    facts,
    recordedAt: '2026-04-07T09:00:00.000Z',
    firstRecordedAt: '2026-04-07T09:00:00.000Z',
    recordedBy: 'system' as WorkerId,
    ...(some.follows === undefined ? {} : { follows: some.follows as RecordId }),
    ...(some.byHand === true ? {} : { source: 'cin-census' }),
  };
}
