import type { CheckReport } from '../../engine/check-report.ts';
import type { CheckedReturn } from '../../engine/checked-return.ts';
import type { CinChild } from '../specification/cin-child.ts';
import type { CinYear } from '../specification/cin-year.ts';
import { markedTables } from './marked-tables.ts';
import { censusTimeline } from './timeline.ts';

/** A census that was checked, with those of its children that were kept ready to be shown. Its figures are counted elsewhere. */
export function checkedCensus(
  report: CheckReport,
  kept: readonly CinChild[],
  year: CinYear,
): Pick<CheckedReturn, 'report' | 'tablesOf' | 'timelineOf'> {
  // A census may have the same child twice: both are shown, one after the other.
  const childrenOf = (numbers: ReadonlySet<string>) => kept.filter((child) => numbers.has(numberOf(child)));
  const issuesOf = (numbers: ReadonlySet<string>) => report.issues.filter(({ child = '' }) => numbers.has(child));
  return {
    report,
    tablesOf: (numbers) =>
      numbers === undefined
        ? markedTables(kept, report.issues, year)
        : markedTables(childrenOf(numbers), issuesOf(numbers), year),
    timelineOf(number) {
      const numbers = new Set([number]);
      const children = childrenOf(numbers);
      return children.length === 0 ? undefined : censusTimeline(children, issuesOf(numbers));
    },
  };
}

function numberOf({ identifiers: { laChildId } }: CinChild): string {
  return laChildId?.value ?? '';
}
