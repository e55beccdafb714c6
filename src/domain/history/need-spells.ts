import type { IsoDay } from '#domain/people/person.ts';
import {
  type ChildHistory,
  dayIn,
  type HistoryRecord,
  type RecordId,
  recordsOf,
  recordsUnder,
  yesNoIn,
} from './child-history.ts';

/** A stretch of days on which a child was in need under one referral: from the referral until it ended. */
export interface NeedSpell {
  readonly record: RecordId;
  readonly from: IsoDay;
  /** First day on which the child was no longer in need; absent while the need stands. */
  readonly until?: IsoDay;
}

/**
 * A child's episodes of need, one a referral that was not ended with no further action, until its closure or the child's death.
 * Episodes may overlap when the record is wrong; who counts children must count each child once. (DfE CIN statistics: CN-01.)
 */
export function needSpellsOf(history: ChildHistory): readonly NeedSpell[] {
  return recordsOf(history, 'referral').flatMap((referral) => {
    const from = dayIn(referral, 'referredOn');
    if (from === undefined || yesNoIn(referral, 'noFurtherAction') === 'yes') return [];
    const until = endOf(history, referral);
    if (until !== undefined && until < from) return [];
    return [{ record: referral.id, from, ...(until === undefined ? {} : { until }) }];
  });
}

function endOf(history: ChildHistory, referral: HistoryRecord): IsoDay | undefined {
  return [closedOnOf(history, referral), history.facts.diedOn].filter((day) => day !== undefined).sort()[0];
}

/** The day on which a referral's episode closed, the first where there are two; a closure without its date ends nothing yet. */
export function closedOnOf(history: Pick<ChildHistory, 'records'>, referral: HistoryRecord): IsoDay | undefined {
  return closuresOf(history, referral)
    .flatMap((closure) => dayIn(closure, 'closedOn') ?? [])
    .sort()[0];
}

/** The closures of a referral: those that follow it, or an assessment made under it. */
export function closuresOf(history: Pick<ChildHistory, 'records'>, referral: HistoryRecord): readonly HistoryRecord[] {
  return recordsUnder(history, referral.id, 'closure');
}
