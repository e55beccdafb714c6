import { listInWords } from '#domain/time/in-words.ts';
import type { ShownWarning } from '#usecases/queries/warnings-for.ts';
import { type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';
import { dayText } from '../day-text.ts';

/** What to know before a visit, on every page about the children of the household; nothing when no warning stands. */
export function warningsView(warnings: readonly ShownWarning[]): Html | false {
  return (
    warnings.length > 0 &&
    html`<section class="tl-warnings" aria-label="Before you visit">
<p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">Before you visit</p>
<ul class="govuk-list govuk-!-margin-bottom-0">${warnings.map(warningOf)}</ul></section>`
  );
}

function warningOf({
  record,
  kind,
  what,
  whatToDo,
  saidBy,
  from,
  households,
  since,
  reviewBy,
  isReviewOverdue,
}: ShownWarning): Html {
  return html`<li><strong>${households !== undefined && `${listInWords(households)}: `}${kind}${from !== undefined && `, from ${from}`}:</strong> ${what}. ${whatToDo}.
<br><span class="tl-quiet">Said by ${saidBy}, since ${dayText(since)}. <a class="govuk-link" href="/records/${record}">Review it by ${dayText(reviewBy)}</a></span>${isReviewOverdue && html` ${tag({ text: 'Review overdue', classes: 'govuk-tag--yellow' })}`}</li>`;
}
