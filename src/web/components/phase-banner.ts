import { attributes, type Content, classNames, type Html, html } from './html.ts';
import { type TagParams, tag } from './tag.ts';
import type { Looks } from './wording.ts';

/** What state the service itself is in. */
export type PhaseBannerParams = { readonly tag: TagParams; readonly text: Content } & Looks;

/** A line under the header that says what state the service is in: a demonstration, a trial. */
export function phaseBanner(params: PhaseBannerParams): Html {
  const classes = classNames('govuk-phase-banner__content__tag', params.tag.classes);
  return html`<div class="${classNames('govuk-phase-banner govuk-width-container', params.classes)}"${attributes(params.attributes)}>
<p class="govuk-phase-banner__content">${tag({ text: params.tag.text, classes })} <span class="govuk-phase-banner__text">${params.text}</span></p>
</div>`;
}
