import type { PageOf, ReportOverview, RuleLine, RuleWords, ShownIssue } from '#usecases/return-checks/report-desk.ts';
import { html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { type AskedFilter, filterText } from '../asked-filter.ts';
import { countsText } from '../counts-view.ts';
import { filterForm } from '../filter-form.ts';
import { issueList } from '../issue-list.ts';
import { addressOf, type OpenedCheck } from '../report-screen.ts';

interface Model extends OpenedCheck {
  readonly line: RuleLine;
  readonly issues: PageOf<ShownIssue>;
  readonly words: RuleWords | undefined;
  readonly overview: ReportOverview;
  readonly narrowed: AskedFilter;
}

/** One rule: what it says, what to do, and where it is broken. */
export function ruleView({ check, line, issues, words, overview, narrowed }: Model, { csrfToken }: Frame): PageContent {
  const under = `/rules/${encodeURIComponent(line.code)}`;
  const address = addressOf(check) + under;
  return {
    title: `Rule ${line.code}`,
    section: `${check.of.name} ${check.year}`,
    isWide: true,
    beforeContent: wayBack(addressOf(check), 'Back to all rules'),
    content: html`<h1 class="govuk-heading-l"><span class="govuk-caption-l">${check.of.name} ${check.year}</span>${line.state === 'of the file' ? line.code : `Rule ${line.code}`}</h1>
<p class="govuk-body-l">${line.message}</p>
${words && html`<p class="govuk-body"><strong>What to do:</strong> ${words.todo}</p>`}
<p class="govuk-body">${countsText(line)}${line.explained > 0 && `, ${line.explained} explained`}.</p>
${filterForm(check, overview, narrowed, { under, csrfToken })}
${issueList({ check, issues, csrfToken, here: address + filterText(narrowed, issues.page), pageAddress: (page) => address + filterText(narrowed, page), names: 'child', of: { code: line.code }, narrowed })}`,
  };
}
