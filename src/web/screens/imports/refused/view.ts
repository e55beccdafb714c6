import { errorSummary } from '#web/components/error-summary.ts';
import { html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';

/** A file that was not taken, with the reason. Nothing of it was kept. */
export function importRefusedPage(because: string): PageContent {
  return {
    title: 'The file was not imported',
    hasErrors: true,
    beforeContent: wayBack('/imports', 'Back to imports'),
    content: html`${errorSummary({ title: 'The file was not imported', errorList: [{ text: because, href: '/imports' }] })}
<h1 class="govuk-heading-l">The file was not imported</h1>
<p class="govuk-body">Nothing of it was kept. Put the file right where it was made, then import it again.</p>`,
  };
}
