import type { FieldLine, PageOf, ReportOverview } from '#usecases/return-checks/report-desk.ts';
import { cardTable } from '#web/components/card-table.ts';
import { html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { type AskedFilter, filterText } from '../asked-filter.ts';
import { COUNT_HEADS, countCells } from '../counts-view.ts';
import { filterForm } from '../filter-form.ts';
import { pagesOf } from '../pages-view.ts';
import { reportFoot, reportHead } from '../report-head.ts';
import { addressOf, type OpenedCheck } from '../report-screen.ts';

interface Model extends OpenedCheck {
  readonly overview: ReportOverview;
  readonly fields: PageOf<FieldLine>;
  readonly narrowed: AskedFilter;
}

/** The fields something was said of, worst first: one that is wrong everywhere is often one mistake of an export. */
export function byFieldView({ check, overview, fields, narrowed }: Model, { csrfToken }: Frame): PageContent {
  const address = `${addressOf(check)}/fields`;
  return {
    title: `${check.of.name} ${check.year}: by field`,
    section: 'Check a return',
    isWide: true,
    beforeContent: wayBack('/returns/check', 'Back to check a return'),
    content: html`${reportHead(check, overview, 'By field')}
${filterForm(check, overview, narrowed, { under: '/fields', csrfToken })}
${
  fields.total === 0
    ? html`<p class="govuk-body">Nothing was said of any field that is as you ask.</p>`
    : cardTable({
        caption: `${fields.total.toLocaleString('en-GB')} ${fields.total === 1 ? 'field' : 'fields'}`,
        captionClasses: 'govuk-table__caption--m',
        head: ['Table', 'Field', ...COUNT_HEADS, { text: 'Children', format: 'numeric' }, 'Rules'],
        rows: fields.rows.map((line) => [
          html`<span class="tl-break tl-name">${line.table}</span>`,
          html`<a class="govuk-link tl-break tl-name" href="${address}/${line.number}${filterText(narrowed)}">${line.field === '' ? 'The whole return' : line.field}</a>`,
          ...countCells(line),
          { text: line.children.toLocaleString('en-GB'), format: 'numeric' as const },
          line.codes.join(', '),
        ]),
      })
}
${pagesOf(fields, (page) => address + filterText(narrowed, page), 'Pages of fields')}
${reportFoot(check, csrfToken)}`,
  };
}
