import type { ShownCheck } from '#usecases/ports.ts';
import type { ChildLine, PageOf, ReportOverview } from '#usecases/return-checks/report-desk.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { type AskedFilter, filterText } from '../asked-filter.ts';
import { COUNT_HEADS, countCells } from '../counts-view.ts';
import { filterForm } from '../filter-form.ts';
import { pagesOf } from '../pages-view.ts';
import { reportFoot, reportHead } from '../report-head.ts';
import { addressOf, type OpenedCheck } from '../report-screen.ts';

const NOT_FOUND = 'The return has no child with that number.';

interface Model extends OpenedCheck {
  readonly overview: ReportOverview;
  readonly children: PageOf<ChildLine>;
  readonly narrowed: AskedFilter;
  readonly isNotFound: boolean;
}

/** The children something was said of, worst first, a page at a time; and the way to any other child of the return. */
export function byChildView(model: Model, { csrfToken }: Frame): PageContent {
  const { check, overview, children, narrowed, isNotFound } = model;
  return {
    title: `${check.of.name} ${check.year}: by child`,
    section: 'Check a return',
    isWide: true,
    hasErrors: isNotFound,
    beforeContent: wayBack('/returns/check', 'Back to check a return'),
    content: html`${isNotFound && errorSummary({ errorList: [{ text: NOT_FOUND, href: '#child' }] })}
${reportHead(check, overview, 'By child')}
${filterForm(check, overview, narrowed, { under: '/children', csrfToken })}
${children.total === 0 ? html`<p class="govuk-body">Nothing was said of any child that is as you ask.</p>` : list(check, children, narrowed)}
${findForm(check, csrfToken, isNotFound)}
${reportFoot(check, csrfToken)}`,
  };
}

function list(check: ShownCheck, children: PageOf<ChildLine>, narrowed: AskedFilter): Html {
  const { rows, page, pages, total } = children;
  const address = `${addressOf(check)}/children`;
  const href = (to: number) => address + filterText(narrowed, to);
  return html`${cardTable({
    caption: `${total.toLocaleString('en-GB')} ${total === 1 ? 'child' : 'children'}${pages === 1 ? '' : `, page ${page} of ${pages}`}`,
    captionClasses: 'govuk-table__caption--m',
    head: ['Child', ...COUNT_HEADS, 'Explained', 'Rules'],
    rows: rows.map((line) => [
      html`<a class="govuk-link tl-break tl-number" href="${address}/${line.number}">${line.child}</a>`,
      ...countCells(line),
      line.explained === 0 ? '' : `${line.explained}`,
      line.codes.join(', '),
    ]),
  })}
${pagesOf(children, href, 'Pages of children')}`;
}

/** Opens any child of the return. It is posted: the number of a child stands in no address. */
function findForm(check: ShownCheck, csrfToken: string, isNotFound: boolean): Html {
  return html`<form method="post" action="${addressOf(check)}/find"><input type="hidden" name="_csrf" value="${csrfToken}">
${input({ name: 'child', label: { text: 'Open another child', classes: 'govuk-label--m' }, hint: 'The number the child has in the return. A child of whom nothing was said can be opened too.', classes: 'govuk-input--width-20', autocomplete: 'off', spellcheck: false, errorMessage: isNotFound ? NOT_FOUND : undefined })}
${button({ text: 'Open', classes: 'govuk-button--secondary' })}</form>`;
}
