import type { CheckReport } from './check-report.ts';
import type { MarkedTable } from './marked-table.ts';
import type { ReturnAnalysis } from './return-analysis.ts';
import type { Timeline } from './timeline.ts';

/** A return that was read and checked, ready to be shown: the same for every collection. */
export interface CheckedReturn {
  readonly report: CheckReport;
  /** The tables as they were sent, with what is wrong marked; of some children, or of all. */
  tablesOf(children?: ReadonlySet<string>): readonly MarkedTable[];
  /** One child's record on one axis, or undefined when the return has no such child. */
  timelineOf(child: string): Timeline | undefined;
  /** The headline figures, counted from the file alone. */
  analysis(): ReturnAnalysis;
}
