import type { CheckReport } from '../../engine/check-report.ts';
import type { CheckedReturn } from '../../engine/checked-return.ts';
import { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import type { ReturnAnalysis } from '../../engine/return-analysis.ts';
import { annexAAnalysis } from '../analysis/annex-a-analysis.ts';
import type { AnnexAYear } from '../specification/annex-a-year.ts';
import type { AnnexACheck } from './annex-a-check.ts';
import { rowsOfList } from './annex-a-child.ts';
import type { GivenLists } from './given-lists.ts';
import { markedLists } from './marked-lists.ts';
import { type ListReading, readingOf } from './reading-of.ts';
import { timelineOfChild } from './timeline-of-child.ts';

/** Annex A that was checked, ready to be shown. */
export interface CheckedAnnexA extends CheckedReturn {
  /** What was read of each list, with every spelling beside the code it was read as. */
  readonly reading: readonly ListReading[];
}

/** Makes a checked Annex A of a run that has ended. */
export function checkedAnnexA(
  report: CheckReport,
  check: AnnexACheck,
  given: GivenLists,
  year: AnnexAYear,
): CheckedAnnexA {
  return {
    report,
    reading: readingOf(given.rows),
    tablesOf: (some) => markedLists(given, check.children, report.issues, some),
    timelineOf(id) {
      const child = check.children.find((each) => each.id === id);
      const marks = new MarksOfIssues(report.issues.filter((issue) => issue.child === id));
      return child === undefined ? undefined : timelineOfChild(child, marks);
    },
    analysis: () => analysisOf(check, given, year),
  };
}

function analysisOf({ children, on }: AnnexACheck, { rows, columns }: GivenLists, year: AnnexAYear): ReturnAnalysis {
  let unread = 0;
  for (const { values } of rows) for (const { cell } of values) if (cell.fault !== undefined) unread += 1;
  const adopters = rowsOfList(rows, 'adopters');
  return annexAAnalysis({ children, adopters, on }, year, columns, unread);
}
