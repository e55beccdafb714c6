import { upperFirst } from '#domain/time/in-words.ts';
import { html } from '#web/components/html.ts';
import { type SummaryRow, summaryList } from '#web/components/summary-list.ts';
import { tag } from '#web/components/tag.ts';
import type { PageContent } from '#web/server/screen.ts';
import type { HealthLine } from '#web/server/server-options.ts';

const COLOURS: Readonly<Record<HealthLine['state'], string>> = {
  good: 'govuk-tag--green',
  'needs attention': 'govuk-tag--yellow',
  bad: 'govuk-tag--red',
};

/** How the system stands: what was checked and what was found, and nothing about anybody. */
export function healthPage(lines: readonly HealthLine[]): PageContent {
  return {
    title: 'How the system stands',
    content: html`<h1 class="govuk-heading-l">How the system stands</h1>
<p class="govuk-body">Checked at start-up and again as this page was opened. There is nothing about any person here.</p>
${summaryList({ rows: lines.map(rowOf) })}`,
  };
}

function rowOf({ what, state, found }: HealthLine): SummaryRow {
  const word = upperFirst(state);
  return { key: what, value: html`${tag({ text: word, classes: COLOURS[state] })} ${found}` };
}
