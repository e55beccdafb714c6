import type { GivenFile } from '#domain/exchange/given-table.ts';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import { yearBefore } from '#returns/engine/collection-year.ts';
import type { ReturnIssue } from '#returns/engine/return-issue.ts';
import type { Given } from '#returns/ssda903/checking/around.ts';
import { checkedSsda903 } from '#returns/ssda903/checking/checked-ssda903.ts';
import type { SentReturn } from '#returns/ssda903/checking/sent-return.ts';
import { Ssda903Check } from '#returns/ssda903/checking/ssda903-check.ts';
import { otherYearIssues } from '#returns/ssda903/reading/other-year.ts';
import { sentReturnOf } from '#returns/ssda903/reading/sent-return-of.ts';
import { ssda903Rules } from '#returns/ssda903/rules/index.ts';
import { leftOutRules } from '#returns/ssda903/rules/left-out-rules.ts';
import type { Ssda903Year } from '#returns/ssda903/specification/ssda903-year.ts';
import { issueOfGivenOddity } from './issue-of-given-oddity.ts';
import { readProviders } from './read-providers.ts';
import { readSsda903Files } from './read-ssda903-files.ts';

/** The files of a return, and what some of its rules need beside them. */
export interface Ssda903Given extends Omit<Given, 'providers'> {
  readonly files: readonly GivenFile[];
  /** Last year’s return, where it is at hand. */
  readonly previous: readonly GivenFile[];
  /** The inspectorate’s list of providers, where it is at hand. */
  readonly providers?: readonly GivenFile[];
}

/** Checks an SSDA903 return of a year, with last year’s where it was given. Files that cannot be read are issues, and the rest is checked. */
export async function checkSsda903Files(given: Ssda903Given, year: Ssda903Year): Promise<CheckedReturn> {
  const { files, previous, providers = [], ...beside } = given;
  const now = await readReturn(files, year, year);
  const before = previous.length === 0 ? undefined : await readReturn(previous, year, yearBefore(year));
  const { issues: ofProviders, ...listed } = await readProviders(providers);
  const sent = { sent: now.sent, ...(before === undefined ? {} : { lastYear: before.sent }), ...beside, ...listed };
  const check = new Ssda903Check(year, ssda903Rules, sent);
  for (const issue of [...now.issues, ...ofProviders]) check.tell(issue);
  for (const issue of before?.issues ?? [])
    if (issue.severity === 'error') check.tell({ ...issue, table: `${issue.table} last year` });
  const report = check.report();
  return checkedSsda903({ ...report, rules: [...report.rules, ...leftOutRules(year)] }, sent, year);
}

async function readReturn(
  files: readonly GivenFile[],
  year: Ssda903Year,
  of: string,
): Promise<{ readonly sent: SentReturn; readonly issues: readonly ReturnIssue[] }> {
  const { tables, oddities } = await readSsda903Files(files);
  const { sent, issues } = sentReturnOf(tables, year);
  const odd = oddities.map(issueOfGivenOddity);
  return { sent, issues: [...odd, ...otherYearIssues(sent, of), ...issues] };
}
