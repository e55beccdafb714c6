import type { RowInWords } from '#domain/definition/in-words.ts';
import { type Html, html } from '#web/components/html.ts';
import { summaryList } from '#web/components/summary-list.ts';

/** The rows of a list, such as risks, each as a card of its questions and answers. */
export function rowsView(rows: readonly RowInWords[], level: 4 | 5 = 4): readonly Html[] {
  return rows.map(
    ({ title, answers }) =>
      html`${summaryList({
        card: { title: { text: title, headingLevel: level }, classes: 'tl-row-card' },
        rows: answers
          .filter((answer) => answer.rows === undefined)
          .map(({ ask, words }) => ({ key: ask, value: html`<span class="tl-lines">${words}</span>` })),
      })}${answers.map(
        (answer) => answer.rows !== undefined && html`<div class="tl-rows-within">${rowsView(answer.rows, 5)}</div>`,
      )}`,
  );
}
