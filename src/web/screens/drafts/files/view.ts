import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { fileUpload } from '#web/components/file-upload.ts';
import { type Html, html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { momentText } from '../../day-text.ts';
import { wayBack } from '../../way-back.ts';
import type { FilesModel } from './model.ts';

/** The files that go with what is sent, and a place to add one. */
export function filesView(model: FilesModel, { csrfToken }: Frame): PageContent {
  const { draft, children, problem } = model;
  return {
    title: 'Files that go with it',
    hasErrors: problem !== undefined,
    beforeContent: [wayBack(`/drafts/${draft}`, 'Back to the sending'), childrenBanner(children)],
    content: html`${problem !== undefined && errorSummary({ errorList: [{ text: problem, href: '#file' }] })}
<h1 class="govuk-heading-l">Files that go with it</h1>
<p class="govuk-body">Every file is searched, with the text, for addresses and telephone numbers that must be kept safe from whoever is sent it. What cannot be read is stopped too, until a manager has looked.</p>
${listView(model, csrfToken)}
<form method="post" action="/drafts/${draft}/files" enctype="multipart/form-data" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">
${fileUpload({
  name: 'file',
  label: { text: 'Add a file', classes: 'govuk-label--m' },
  hint: 'Word, Excel, PDF, CSV or plain text, up to 10 MB',
  errorMessage: problem,
})}
${button({ text: 'Add the file', preventDoubleClick: true })}</form>`,
  };
}

function listView({ draft, files }: FilesModel, csrfToken: string): Html {
  if (files.length === 0) return html`<p class="govuk-body">No file goes with it yet.</p>`;
  return cardTable({
    caption: 'They go with it',
    captionClasses: 'govuk-table__caption--m',
    head: ['File', 'Size', 'Added', 'Take it out'],
    rows: files.map(({ number, name, size, by, at }) => [
      name,
      `${Math.max(1, Math.round(size / 1024))} KB`,
      `${momentText(at)} by ${by}`,
      html`<form method="post" action="/drafts/${draft}/files/take-out"><input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="number" value="${number}">${button({ text: html`Take out<span class="govuk-visually-hidden"> ${name}</span>`, classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}</form>`,
    ]),
  });
}
