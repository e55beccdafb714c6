import type { HistoryRecord } from './child-history.ts';
import { findReferral, isOver } from './episode-end.ts';

/** What a visit is most likely for, as a code of `visit-purpose`, and the record that tells so: nobody has answered yet. */
export interface LikelyPurpose {
  readonly purpose: string;
  readonly from: HistoryRecord;
}

/**
 * What a visit is most likely for, from what is going on for a child: a plan that runs, else an assessment that is not
 * finished, else what the last visit was for. Undefined when nothing tells. `records` stand in the order they were begun.
 */
export function likelyPurpose(records: readonly HistoryRecord[]): LikelyPurpose | undefined {
  const newest = (type: string) =>
    records.findLast((each) => each.type === type && each.state !== 'void' && !isOver(records, each));
  const plan = newest('child-in-need-plan');
  if (plan !== undefined) return { purpose: 'child-in-need', from: plan };
  const referral = newest('referral');
  if (referral !== undefined && !isAssessed(records, referral)) return { purpose: 'assessment', from: referral };
  const last = records.findLast(({ type, state }) => type === 'visit' && state !== 'void');
  const purpose = last?.facts.purpose;
  return last === undefined || typeof purpose !== 'string' ? undefined : { purpose, from: last };
}

function isAssessed(records: readonly HistoryRecord[], referral: HistoryRecord): boolean {
  return records.some(
    (each) => each.type === 'assessment' && each.state === 'complete' && findReferral(records, each) === referral,
  );
}
