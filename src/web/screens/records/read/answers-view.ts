import type { ShownAnswer, ShownSection } from '#usecases/queries/record-page.query.ts';
import { type Html, html } from '#web/components/html.ts';
import { summaryList } from '#web/components/summary-list.ts';

/** The answers of a record under their headings, each with the question as it was asked then. */
export function answersView(sections: readonly ShownSection[]): readonly Html[] {
  return sections.map(
    ({ title, answers }) =>
      html`<section class="tl-answers"><h2 class="govuk-heading-m">${title}</h2>${inTurn(answers).map(part)}</section>`,
  );
}

/** Short answers stand together in a list; a story stands by itself, so that it can be read. */
function inTurn(answers: readonly ShownAnswer[]): readonly (readonly ShownAnswer[])[] {
  const parts: ShownAnswer[][] = [];
  for (const answer of answers) {
    const last = parts.at(-1);
    if (last === undefined || answer.isProse || last[0]?.isProse === true) parts.push([answer]);
    else last.push(answer);
  }
  return parts;
}

function part(answers: readonly ShownAnswer[]): Html {
  const [first] = answers;
  if (first?.isProse === true)
    return html`<h3 class="govuk-heading-s tl-story__asked">${first.ask}</h3><div class="tl-story">${first.words}</div>`;
  return summaryList({
    rows: answers.map(({ ask, words }) => ({ key: ask, value: html`<span class="tl-lines">${words}</span>` })),
  });
}
