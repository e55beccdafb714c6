import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** A warning, and the word read out in place of its mark. */
export type WarningTextParams = { readonly text: Content; readonly iconFallbackText?: string | undefined } & Looks;

/** A warning with an exclamation mark, which is read out as "Warning". */
export function warningText(params: WarningTextParams): Html {
  return html`<div class="${classNames('govuk-warning-text', params.classes)}"${attributes(params.attributes)}>
<span class="govuk-warning-text__icon" aria-hidden="true">!</span>
<strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${params.iconFallbackText || 'Warning'}</span> ${params.text}</strong>
</div>`;
}
