import { SCRIPTS } from '#web/components/asset-paths.ts';
import { html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';

/** What a device shows in place of a page it cannot have: it names nobody, and a script lists what can be opened. */
export function noConnectionPage(): PageContent {
  return {
    title: 'No connection',
    modules: [SCRIPTS.keptDrafts],
    content: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">No connection</h1>
<p class="govuk-body">This page cannot be opened now. Nothing you wrote is lost. <a class="govuk-link" href="">Try again</a></p>
<h2 class="govuk-heading-m">Forms you can open and write in now</h2>
<div data-kept-drafts><p class="govuk-body">None. A form that you open while you are connected is kept on this device until your session ends.</p></div>
<p class="govuk-body">If you were signing out, nothing can be opened on this device any more. Sign out again when you are connected.</p>
</div></div>`,
  };
}
