import type { ImportRunPage } from '#usecases/queries/import-runs.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { html } from '#web/components/html.ts';
import { pagination } from '#web/components/pagination.ts';
import { summaryList } from '#web/components/summary-list.ts';
import type { PageContent } from '#web/server/screen.ts';
import { momentText } from '../../day-text.ts';
import { wayBack } from '../../way-back.ts';
import { summaryRows } from './summary-rows.ts';

/** What one import came to, and what of it did not fit, by line. */
export function runView({ run, doubts, page, hasMore }: ImportRunPage): PageContent {
  const href = (to: number) => `/imports/${run.id}?page=${to}#doubts`;
  return {
    title: 'What was imported',
    section: 'Imports',
    beforeContent: wayBack('/imports', 'Back to imports'),
    content: html`<h1 class="govuk-heading-l">What was imported</h1>
${summaryList({ rows: [{ key: 'File', value: run.fileName }, { key: 'When', value: momentText(run.at) }, { key: 'By', value: run.by }, ...summaryRows(run.summary)] })}
<h2 class="govuk-heading-m" id="doubts">What did not fit</h2>
${doubts.length === 0 && html`<p class="govuk-body">Everything in the file was taken in without a doubt.</p>`}
${
  doubts.length > 0 &&
  cardTable({
    head: ['Line', 'Child', 'What', 'In the file', 'Why', 'In the record'],
    rows: doubts.map((doubt) => [
      `${doubt.line}`,
      doubt.child === undefined
        ? 'None'
        : html`<a class="govuk-link" href="/children/${doubt.child.id}">${doubt.child.name}</a>`,
      doubt.what,
      doubt.value === undefined ? '' : html`“${doubt.value}”`,
      doubt.why,
      doubt.fitted ? 'Kept, with this doubt' : 'Left out',
    ]),
  })
}
${(page > 1 || hasMore) && pagination({ ...(page > 1 ? { previous: { href: href(page - 1) } } : {}), ...(hasMore ? { next: { href: href(page + 1) } } : {}), landmarkLabel: 'Pages of doubts' })}`,
  };
}
