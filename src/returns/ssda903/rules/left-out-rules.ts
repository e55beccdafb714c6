import type { RuleOutcome } from '../../engine/check-report.ts';
import { isOfYear } from '../../engine/rule-facts.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';
import { leftOut } from './left-out.ts';
import { publishedSsda903Codes } from './published-codes.data.ts';

/** The published codes that no rule of ours decides, as a report lists them: not run, with why, or not of the year. */
export function leftOutRules(year: Ssda903Year): readonly RuleOutcome[] {
  return publishedSsda903Codes.flatMap((published) => {
    const why = leftOut[published.code];
    if (why === undefined) return [];
    const state = isOfYear(published, year) ? 'not-run' : 'not-applicable';
    return [{ code: published.code, state, why, issues: 0, undecided: 0 }];
  });
}
