import type { Day } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { DateCell } from '../../engine/cell.ts';
import { yearClosesOn, yearOpensOn } from '../../engine/collection-year.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import type { AnnexAYear } from '../specification/annex-a-year.ts';
import type { BothWays } from './annex-a-rows.ts';
import { otherYear, reportDay } from './list-issues.ts';

/** The day the lists are checked as of, and what is to be said of it. */
export interface ReportDay {
  readonly on: Day;
  readonly issues: readonly ReturnIssue[];
}

/**
 * The day named, or else the latest that something happened on in the lists. A date after the year is a slip of the pen, and
 * must not make every other date old; births are left out, because a child may be expected.
 */
export function reportDayOf(rows: readonly BothWays[], year: AnnexAYear, named: Day | undefined): ReportDay {
  const [opensOn, closesOn] = [yearOpensOn(year), yearClosesOn(year)];
  const latest = latestUpTo(rows, closesOn);
  const on = named ?? latest ?? closesOn;
  const isOther = latest !== undefined && latest < opensOn;
  return {
    on,
    issues: [
      ...(isOther ? [otherYear(dayInWords(latest), year)] : []),
      ...(named === undefined ? [reportDay(dayInWords(on), whyTaken(latest, closesOn))] : []),
    ],
  };
}

function whyTaken(latest: Day | undefined, closesOn: Day): string {
  if (latest === undefined)
    return `No list has a date, so that ${dayInWords(closesOn)}, the end of the year, was taken.`;
  return 'It is the latest date in the lists up to the end of the year.';
}

/** The latest day in the rows that is not after another, births left out. */
function latestUpTo(rows: readonly BothWays[], closesOn: Day): Day | undefined {
  let latest: Day | undefined;
  for (const { values } of rows)
    for (const { property, cell } of values) {
      if (!(cell instanceof DateCell) || property === 'bornOn' || cell.fault !== undefined) continue;
      const { day } = cell;
      if (day !== undefined && day <= closesOn && (latest === undefined || day > latest)) latest = day;
    }
  return latest;
}
