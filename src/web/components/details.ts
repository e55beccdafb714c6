import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** A line that opens to show more. */
export type DetailsParams = {
  readonly summary: Content;
  readonly text: Content;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
} & Looks;

/** More that only some readers need, shown when they open it. */
export function details(params: DetailsParams): Html {
  const own = attributes({ id: params.id, class: classNames('govuk-details', params.classes) });
  return html`<details${own}${attributes(params.attributes)}${attributes({ open: params.open })}>
<summary class="govuk-details__summary"><span class="govuk-details__summary-text">${params.summary}</span></summary>
<div class="govuk-details__text">${params.text}</div>
</details>`;
}
