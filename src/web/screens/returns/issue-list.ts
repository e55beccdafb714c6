import type { ShownCheck } from '#usecases/ports.ts';
import type { IssueFilter, PageOf, ShownIssue } from '#usecases/return-checks/report-desk.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { textarea } from '#web/components/textarea.ts';
import { type AskedFilter, filterText } from './asked-filter.ts';
import { severityTag } from './counts-view.ts';
import { pagesOf } from './pages-view.ts';
import { addressOf } from './report-screen.ts';

interface Listed {
  readonly check: ShownCheck;
  readonly issues: PageOf<ShownIssue>;
  readonly csrfToken: string;
  /** The address of the page itself, to come back to. */
  readonly here: string;
  readonly pageAddress: (page: number) => string;
  /** What is listed: of which rule, field or child, and how it was narrowed. */
  readonly of: Pick<IssueFilter, 'code' | 'field' | 'child'>;
  readonly narrowed: AskedFilter;
  /** What each line names: its child on the page of a rule, its rule on the page of a child, both elsewhere. */
  readonly names: 'child' | 'rule' | 'both';
}

/** Issues a page at a time, each to be ticked and marked as explained. */
export function issueList(listed: Listed): Html {
  const { check, issues, csrfToken, here, pageAddress, names } = listed;
  const { rows, page, pages, total } = issues;
  if (total === 0) return html`<p class="govuk-body">Nothing was found that is as you ask.</p>`;
  const head = [
    'Explain',
    'Kind',
    ...(names === 'rule' ? [] : ['Child']),
    ...(names === 'child' ? [] : ['Rule']),
    ...['Where', 'Value', 'What is wrong, and what to do'],
  ];
  return html`<form method="post" action="${addressOf(check)}/explain"><input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="here" value="${here}">${hiddenOf(listed)}
${cardTable({
  caption:
    pages === 1
      ? `${total.toLocaleString('en-GB')} found`
      : `Page ${page} of ${pages}, ${total.toLocaleString('en-GB')} found`,
  captionClasses: 'govuk-table__caption--m',
  head,
  rows: rows.map((issue) => [
    tickOf(issue),
    severityTag(issue.severity),
    ...(names === 'rule' ? [] : [childOf(issue, check)]),
    ...(names === 'child' ? [] : [ruleOf(issue, check)]),
    whereOf(issue),
    html`<span class="tl-break tl-value">${issue.value === '' ? 'Nothing there' : issue.value}</span>`,
    wordsOf(issue),
  ]),
})}
<div id="explain">${textarea({ name: 'reason', rows: 2, label: { text: 'Why what you ticked is right as it stands', classes: 'govuk-label--s' }, hint: 'Kept with this check and in what you take away, and nowhere else.' })}
<div class="govuk-button-group">${button({ text: 'Mark as explained', classes: 'govuk-button--secondary', preventDoubleClick: true })}
${everyOne(listed)}</div></div></form>
${pagesOf(issues, pageAddress, 'Pages of issues')}`;
}

/** Everything that is listed, said again so that all of it can be explained at once. */
function hiddenOf({ of: { code, field, child }, narrowed }: Listed): Html {
  const pairs = Object.entries({ code, field, child, narrowed: filterText(narrowed).slice(1) });
  return html`${pairs.map(([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** With more than one listed: every one of them at once. */
function everyOne({ issues: { total, rows } }: Listed): Html | false {
  const isAnyExplained = rows.some(({ explained }) => explained !== undefined);
  return (
    total > 1 &&
    html`${button({ text: `Mark all ${total.toLocaleString('en-GB')} as explained`, name: 'all', value: 'explain', classes: 'govuk-button--secondary', preventDoubleClick: true })}
${isAnyExplained && button({ text: 'Take all explanations back', name: 'all', value: 'take-back', classes: 'govuk-button--secondary', preventDoubleClick: true })}`
  );
}

function tickOf({ number, code, child, explained }: ShownIssue): Html {
  const about = `${code}${child === undefined ? '' : ` of child ${child}`}`;
  if (explained !== undefined)
    return button({
      text: html`Take back<span class="govuk-visually-hidden"> the explanation of ${about}</span>`,
      name: 'takeBack',
      value: String(number),
      classes: 'govuk-button--secondary tl-button-tight',
    });
  const id = `issue-${number}`;
  return html`<span class="govuk-checkboxes govuk-checkboxes--small"><span class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" name="issue" type="checkbox" value="${number}"><label class="govuk-label govuk-checkboxes__label" for="${id}"><span class="govuk-visually-hidden">Explain ${about}</span></label></span></span>`;
}

function childOf({ child, childNumber }: ShownIssue, check: ShownCheck): Html | string {
  if (child === undefined || childNumber === undefined) return 'The whole return';
  return html`<a class="govuk-link tl-break tl-number" href="${addressOf(check)}/children/${childNumber}">${child}</a>`;
}

function ruleOf({ code }: ShownIssue, check: ShownCheck): Html {
  return html`<a class="govuk-link" href="${addressOf(check)}/rules/${encodeURIComponent(code)}">${code}</a>`;
}

function whereOf({ table, field, line, row }: ShownIssue): Html {
  const place = line === undefined ? row !== undefined && `row ${row}` : `line ${line}`;
  return html`<span class="tl-break tl-name">${table}${field !== '' && `, ${field}`}</span>${place && html`<br><span class="tl-quiet">${place}</span>`}`;
}

function wordsOf({ message, todo, because, explained }: ShownIssue): Html {
  return html`<strong>${message}</strong><br>${todo}<br><span class="tl-quiet tl-break">${because}</span>${explained !== undefined && html`<br><strong>Explained:</strong> ${explained}`}`;
}
