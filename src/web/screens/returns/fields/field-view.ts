import type { FieldLine, PageOf, ReportOverview, ShownIssue } from '#usecases/return-checks/report-desk.ts';
import { html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { type AskedFilter, filterText } from '../asked-filter.ts';
import { countsText } from '../counts-view.ts';
import { filterForm } from '../filter-form.ts';
import { issueList } from '../issue-list.ts';
import { addressOf, type OpenedCheck } from '../report-screen.ts';

interface Model extends OpenedCheck {
  readonly line: FieldLine;
  readonly issues: PageOf<ShownIssue>;
  readonly overview: ReportOverview;
  readonly narrowed: AskedFilter;
}

/** One field: what was said of it, and by which rules. */
export function returnFieldView({ check, line, issues, overview, narrowed }: Model, { csrfToken }: Frame): PageContent {
  const under = `/fields/${line.number}`;
  const address = addressOf(check) + under;
  const name = line.field === '' ? 'The whole return' : `${line.table}, ${line.field}`;
  return {
    title: name,
    section: `${check.of.name} ${check.year}`,
    isWide: true,
    beforeContent: wayBack(`${addressOf(check)}/fields`, 'Back to all fields'),
    content: html`<h1 class="govuk-heading-l"><span class="govuk-caption-l">${check.of.name} ${check.year}</span><span class="tl-break">${name}</span></h1>
<p class="govuk-body">${countsText(line)}.</p>
${filterForm(check, overview, narrowed, { under, csrfToken })}
${issueList({ check, issues, csrfToken, here: address + filterText(narrowed, issues.page), pageAddress: (page) => address + filterText(narrowed, page), names: 'both', of: { field: line.number }, narrowed })}`,
  };
}
