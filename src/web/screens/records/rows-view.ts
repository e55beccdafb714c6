import type { RowInWords } from '#domain/definition/in-words.ts';
import { type Html, html } from '#web/components/html.ts';
import { summaryList } from '#web/components/summary-list.ts';

/** The rows of a list, such as risks, each as a card of its questions and answers. */
export function rowsView(rows: readonly RowInWords[]): readonly Html[] {
  return rows.map(({ title, answers }) =>
    summaryList({
      card: { title: { text: title, headingLevel: 4 }, classes: 'tl-row-card' },
      rows: answers.map(({ ask, words }) => ({ key: ask, value: html`<span class="tl-lines">${words}</span>` })),
    }),
  );
}
