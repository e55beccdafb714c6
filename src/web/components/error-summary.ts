import { type Attributes, attributes, type Content, classNames, type Html, hasContent, html } from './html.ts';
import type { Looks } from './wording.ts';

/** One thing that is wrong and the id of the field that puts it right. */
export type ErrorSummaryItem = {
  readonly text: Content;
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** Everything that is wrong with a page's answers. */
export type ErrorSummaryParams = {
  readonly title?: Content;
  readonly description?: Content;
  readonly errorList?: readonly ErrorSummaryItem[] | undefined;
  readonly disableAutoFocus?: boolean | undefined;
} & Looks;

function line(item: ErrorSummaryItem): Html {
  const words = item.href
    ? html`<a href="${item.href}"${attributes(item.attributes)}>${item.text}</a>`
    : html`${item.text}`;
  return html`<li>${words}</li>`;
}

/** Everything that is wrong, said once at the top of the page, each line leading to the field that puts it right. */
export function errorSummary(params: ErrorSummaryParams): Html {
  const quiet = attributes({ 'data-disable-auto-focus': params.disableAutoFocus?.toString() });
  const lines = (params.errorList ?? []).map(line);
  return html`<div class="${classNames('govuk-error-summary', params.classes)}"${quiet}${attributes(params.attributes)} data-module="govuk-error-summary">
<div role="alert">
<h2 class="govuk-error-summary__title">${params.title ?? 'There is a problem'}</h2>
<div class="govuk-error-summary__body">
${hasContent(params.description) && html`<p>${params.description}</p>`}
${lines.length > 0 && html`<ul class="govuk-list govuk-error-summary__list">${lines}</ul>`}
</div>
</div>
</div>`;
}
