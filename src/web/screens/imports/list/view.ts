import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { fileUpload } from '#web/components/file-upload.ts';
import { type Html, html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { momentText } from '../../day-text.ts';
import type { ImportsModel } from './model.ts';

/** Where a census is taken in, and what became of those before. */
export function importsView({ runs, mayImport }: ImportsModel, { csrfToken }: Frame): PageContent {
  return {
    title: 'Imports',
    content: html`<h1 class="govuk-heading-l">Imports</h1>
${mayImport && upload(csrfToken)}
${
  runs.length === 0
    ? html`<p class="govuk-body">Nothing has been imported yet.</p>`
    : cardTable({
        caption: 'Imports so far',
        captionClasses: 'govuk-table__caption--m',
        head: ['When', 'File', 'By'],
        rows: runs.map((run) => [
          html`<a class="govuk-link" href="/imports/${run.id}">${momentText(run.at)}</a>`,
          run.fileName,
          run.by,
        ]),
      })
}`,
  };
}

function upload(csrfToken: string): Html {
  return html`<form method="post" action="/imports" enctype="multipart/form-data" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">
${fileUpload({
  name: 'file',
  label: { text: 'Children in need census, as XML', classes: 'govuk-label--m' },
  hint: 'From 2021-22 on. The same file twice changes nothing; a corrected file corrects. What does not fit is listed, and nothing is made up.',
  attributes: { accept: '.xml,application/xml,text/xml' },
})}
${button({ text: 'Import', preventDoubleClick: true })}</form>`;
}
