import { html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';

/** How accessible the service is, what is known not to be, and what to do about a difficulty. */
export function accessibilityPage(): PageContent {
  return {
    title: 'Accessibility statement',
    content: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Accessibility statement</h1>
<p class="govuk-body">This service should be usable by everybody who works with children. You should be able to:</p>
<ul class="govuk-list govuk-list--bullet"><li>use every page with a keyboard alone</li><li>use every page with a screen reader</li><li>zoom in to 400%, or use a window 320 pixels wide, without scrolling sideways to read</li><li>use every page with scripts turned off: only saving while you type, opening a form without a connection and showing questions as they apply need a script</li><li>change colours, contrast and fonts in your browser</li></ul>
<h2 class="govuk-heading-m">How accessible it is</h2>
<p class="govuk-body">It is built to the Web Content Accessibility Guidelines version 2.2, level AA. Every page is checked by machine each time the service is changed. No page has yet been tested with people who use assistive technology, so this statement does not claim full compliance.</p>
<h2 class="govuk-heading-m">What is known not to be accessible</h2>
<p class="govuk-body">Wide tables of figures scroll by themselves, sideways, on a small screen; their figures are also given line by line. Charts are drawings: each has a description and the same figures as a table.</p>
<h2 class="govuk-heading-m">If something is difficult</h2>
<p class="govuk-body">Tell the people who look after this system at your council. They must answer you, and they must offer another way in the meantime.</p>
<p class="govuk-body">If you are not happy with the answer, contact the <a class="govuk-link" href="https://www.equalityadvisoryservice.com/" rel="noreferrer">Equality Advisory and Support Service</a>.</p>
</div></div>`,
  };
}
