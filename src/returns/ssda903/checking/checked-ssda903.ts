import type { CheckReport } from '../../engine/check-report.ts';
import type { CheckedReturn } from '../../engine/checked-return.ts';
import { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import { ssda903Analysis } from '../analysis/ssda903-analysis.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';
import { childrenOf } from './children-of.ts';
import { markedReturn } from './marked-return.ts';
import { readChild } from './read-child.ts';
import type { ReturnGiven } from './return-given.ts';
import { returnYear } from './return-year.ts';
import { timelineOfChild } from './timeline-of-child.ts';

/** A return that was checked, ready to be shown. */
export function checkedSsda903(report: CheckReport, given: ReturnGiven, year: Ssda903Year): CheckedReturn {
  const children = once(() => childrenOf(given));
  return {
    report,
    tablesOf: (some) => markedReturn(given.sent, report.issues, some),
    timelineOf(id) {
      const sent = children().get(id);
      if (sent?.now === undefined) return undefined;
      const marks = new MarksOfIssues(report.issues.filter(({ child }) => child === id));
      return timelineOfChild(readChild(sent, returnYear(year)), marks);
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
