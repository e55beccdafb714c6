import { lowerFirst } from '#domain/time/in-words.ts';
import type { EarlierAnswer } from '#usecases/queries/earlier-answers.ts';
import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';

/** Longer words than these are folded away, so that the form is not lost behind them. */
const SHORT = 300;

/** What was answered the last time a question was asked, in place, with whoever wrote it; still true, it is taken over with one button. What stands beside the form is not said twice. */
export function earlierView(
  { title, by, words, record, standing }: EarlierAnswer,
  question: { readonly name: string; readonly ask: string; readonly isAnswered: boolean; readonly isBeside?: boolean },
): Html {
  const about = html`<span class="govuk-visually-hidden">, to “${question.ask}”</span>`;
  const source = html`<a class="govuk-link" href="/records/${record}">${title}</a>, by ${by}`;
  const quote = html`<blockquote class="tl-digest__quote">${words}</blockquote>`;
  const still =
    standing !== undefined &&
    !question.isAnswered &&
    button({
      text: html`Still true${about}`,
      name: '_still',
      value: question.name,
      classes: 'govuk-button--secondary',
      attributes: { formnovalidate: true },
    });
  // It stands beside its section already.
  if (question.isBeside === true) return html`${still && html`<div class="tl-earlier">${still}</div>`}`;
  const isShort = words.length <= SHORT;
  return html`<div class="tl-earlier">${
    isShort
      ? html`<p class="govuk-body tl-quiet">Answered before${about}: ${source}</p>${quote}`
      : details({
          summary: html`Answered before, in the ${lowerFirst(title)}, by ${by}${about}`,
          text: html`<p class="govuk-body tl-quiet">${source}</p>${quote}`,
        })
  }${still}</div>`;
}
