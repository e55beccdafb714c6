import type { Day } from '#domain/time/day.ts';
import type { ReturnSeverity } from './return-issue.ts';

/** One child of a return laid out along one axis of days, as it was sent. */
export interface Timeline {
  readonly lanes: readonly TimelineLane[];
}

/** What belongs together on the axis: the episodes, the assessments, the plans. */
export interface TimelineLane {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/** Something that lasted, or happened on one day; open when it has not ended. */
export interface TimelineEvent {
  /** What it is, in words and codes of the return: `C2 in U4`. */
  readonly label: string;
  readonly from: Day;
  /** The last day; the same as the first for what happened on one day. Absent while it is open. */
  readonly until?: Day;
  /** The worst that was said of any of its values. */
  readonly mark?: ReturnSeverity;
  /** The codes of what was said. */
  readonly codes: readonly string[];
  /** Where its row stands. */
  readonly table: string;
  readonly line?: number;
}
