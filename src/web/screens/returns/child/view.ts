import { listInWords } from '#domain/time/in-words.ts';
import type { MarkedCell, MarkedTable } from '#returns/engine/marked-table.ts';
import type { ReturnSeverity } from '#returns/engine/return-issue.ts';
import type { ChildSheet } from '#usecases/return-checks/report-desk.ts';
import { type Html, html } from '#web/components/html.ts';
import { pagination } from '#web/components/pagination.ts';
import { scrollingTable } from '#web/components/scrolling-table.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { nothingAsked } from '../asked-filter.ts';
import { issueList } from '../issue-list.ts';
import { addressOf, type OpenedCheck } from '../report-screen.ts';
import { timelineView } from './timeline-view.ts';

/** What a mark says, for whoever does not see its colour. */
const MARKS: Readonly<Record<ReturnSeverity, string>> = { error: 'error', query: 'query', undecided: 'not decided' };

interface Model extends OpenedCheck {
  readonly sheet: ChildSheet;
}

/** One child of a return: the whole record on one axis, what was said of it, and the rows as they were sent. */
export function returnChildView({ check, sheet }: Model, { csrfToken, today }: Frame): PageContent {
  const { child, number, issues, timeline, tables, before, after } = sheet;
  const given = tables.filter(({ rows }) => rows.length > 0);
  const empty = tables.filter(({ rows }) => rows.length === 0);
  const here = `${addressOf(check)}/children/${number}`;
  const pageAddress = (page: number) => `${here}?page=${page}`;
  return {
    title: `Child ${child}`,
    section: `${check.of.name} ${check.year}`,
    isWide: true,
    beforeContent: wayBack(`${addressOf(check)}/children`, 'Back to all children'),
    content: html`<h1 class="govuk-heading-l"><span class="govuk-caption-l">${check.of.name} ${check.year}</span><span class="tl-break">Child ${child}</span></h1>
<h2 class="govuk-heading-m">The record as it was sent</h2>
${timeline === undefined ? html`<p class="govuk-body">The return has no rows of this child.</p>` : timelineView(timeline, today)}
<h2 class="govuk-heading-m">What was found</h2>
${issues.total === 0 ? html`<p class="govuk-body">Nothing was found.</p>` : issueList({ check, issues, csrfToken, here: pageAddress(issues.page), pageAddress, names: 'rule', of: { child: number }, narrowed: nothingAsked })}
<h2 class="govuk-heading-m">The rows as they were sent</h2>
${given.map(rowsOf)}
${empty.length > 0 && html`<p class="govuk-body">Nothing of this child is in ${listInWords(empty.map(({ table }) => table))}.</p>`}
${(before ?? after) !== undefined && pagination({ ...(before && { previous: { href: `${addressOf(check)}/children/${before.number}`, text: 'Child before', labelText: before.child } }), ...(after && { next: { href: `${addressOf(check)}/children/${after.number}`, text: 'Next child', labelText: after.child } }), landmarkLabel: 'Children, worst first' })}`,
  };
}

function rowsOf({ table, columns, rows }: MarkedTable): Html {
  // A column nobody filled and nothing was said of only widens the table.
  const kept = columns.flatMap((name, place) =>
    rows.some(({ cells }) => cells[place]?.value !== '' || cells[place]?.mark !== undefined) ? [{ name, place }] : [],
  );
  if (kept.length === 0)
    return html`<h3 class="govuk-heading-s">${table}</h3><p class="govuk-body">Nothing is given.</p>`;
  return html`<h3 class="govuk-heading-s">${table}</h3>
${scrollingTable({
  label: `Rows of ${table}`,
  classes: 'tl-sent-rows',
  head: kept.map(({ name }) => name),
  rows: rows.map(({ cells }) => kept.map(({ place }) => cellOf(cells[place]))),
})}`;
}

function cellOf(cell: MarkedCell | undefined) {
  if (cell === undefined) return '';
  const { value, mark, codes } = cell;
  if (mark === undefined) return value;
  const text = html`<span class="tl-break">${value === '' ? 'Nothing there' : value}</span><br><span class="tl-mark-word">${MARKS[mark]}: ${codes.join(', ')}</span>`;
  return { text, classes: `tl-mark tl-mark--${mark}` };
}
