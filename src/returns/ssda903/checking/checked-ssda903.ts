import type { CheckReport } from '../../engine/check-report.ts';
import type { CheckedReturn } from '../../engine/checked-return.ts';
import { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import { ssda903Analysis } from '../analysis/ssda903-analysis.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';
import { markedReturn } from './marked-return.ts';
import { ReturnChild } from './return-child.ts';
import type { ReturnGiven } from './return-given.ts';
import { returnYear } from './return-year.ts';
import { childrenOf } from './sent-return.ts';
import { timelineOfChild } from './timeline-of-child.ts';

/** A return that was checked, ready to be shown. */
export function checkedSsda903(report: CheckReport, given: ReturnGiven, year: Ssda903Year): CheckedReturn {
  const { sent, lastYear } = given;
  const { codes, codesLastYear } = returnYear(year);
  const children = once(() => childrenOf(sent));
  const before = once(() => childrenOf(lastYear ?? {}));
  return {
    report,
    tablesOf: (some) => markedReturn(sent, report.issues, some),
    timelineOf(id) {
      const rows = children().get(id);
      if (rows === undefined) return undefined;
      const rowsBefore = before().get(id);
      const earlier = rowsBefore === undefined ? undefined : new ReturnChild(rowsBefore, codesLastYear, [], 'last');
      const marks = new MarksOfIssues(report.issues.filter(({ child }) => child === id));
      return timelineOfChild(new ReturnChild(rows, codes, [], 'this', earlier), marks);
    },
    analysis: () => ssda903Analysis(given, year),
  };
}

/** What is made when it is first asked for, and kept: most reports are read without it. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
