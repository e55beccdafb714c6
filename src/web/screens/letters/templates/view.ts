import { letterFields } from '#documents/letters/letter-fields.ts';
import { letterKind } from '#domain/code-sets/letter-kind.codes.ts';
import { letterLanguage } from '#domain/code-sets/letter-language.codes.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { details } from '#web/components/details.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { fileUpload } from '#web/components/file-upload.ts';
import { type Html, html } from '#web/components/html.ts';
import { select } from '#web/components/select.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { momentText } from '../../day-text.ts';
import type { TemplatesModel } from './model.ts';

/** Every template with its versions; a place to bring another for whoever answers for the wording. */
export function templatesView(model: TemplatesModel, { csrfToken }: Frame): PageContent {
  const { wrong } = model;
  return {
    title: 'Templates of letters',
    hasErrors: wrong !== undefined,
    content: html`${wrong !== undefined && errorSummary({ errorList: [{ text: wrong.problem, href: `#${wrong.field}` }] })}
<h1 class="govuk-heading-l">Templates of letters</h1>
<p class="govuk-body">A letter is written by the template of its kind in its language. The newest version is the one in use; the ones before it are kept.</p>
${tableOf(model)}${model.mayAdd && addForm(model, csrfToken)}${fieldsView()}`,
  };
}

function tableOf({ templates }: TemplatesModel): Html {
  return cardTable({
    caption: 'Versions',
    captionClasses: 'govuk-table__caption--m',
    head: ['Kind', 'Language', 'Version', 'Added', 'File'],
    rows: templates.map(({ kind, language, version, title, inLanguage, stands, fileName, by, at }) => [
      title,
      inLanguage,
      html`${by === undefined ? 'Comes with the product' : version}${stands && html`<br><strong>In use</strong>`}`,
      by === undefined || at === undefined ? '' : `${momentText(at)} by ${by}`,
      html`<a class="govuk-link govuk-!-text-break-word" href="/letters/${kind}/${language}/${version}/file">${fileName}<span class="govuk-visually-hidden">, ${title} in ${inLanguage}, version ${version}</span></a>`,
    ]),
  });
}

const CHOOSE = { value: '', text: 'Choose' };

function addForm({ wrong }: TemplatesModel, csrfToken: string): Html {
  const error = (field: string) => (wrong?.field === field ? wrong.problem : undefined);
  const items = (codes: readonly { readonly code: string; readonly label: string }[]) => [
    CHOOSE,
    ...codes.map(({ code, label }) => ({ value: code, text: label })),
  ];
  return html`<h2 class="govuk-heading-m">Bring a template</h2>
<form method="post" action="/letters" enctype="multipart/form-data" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">
${select({ name: 'kind', label: { text: 'Which kind of letter?' }, items: items(letterKind.codes), value: wrong?.kind, errorMessage: error('kind') })}
${select({ name: 'language', label: { text: 'In which language?' }, items: items(letterLanguage.codes), value: wrong?.language, errorMessage: error('language') })}
${fileUpload({ name: 'file', label: { text: 'Word file' }, hint: 'A .docx with fields in double braces, such as {{child.firstName}}', errorMessage: error('file') })}
${button({ text: 'Bring the template', preventDoubleClick: true })}</form>`;
}

function fieldsView(): Html {
  return details({
    summary: 'Fields a template may use',
    text: html`<dl class="govuk-summary-list">${Object.entries(letterFields).map(([name, says]) => html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key govuk-!-text-break-word">{{${name}}}</dt><dd class="govuk-summary-list__value">${says}</dd></div>`)}</dl>`,
  });
}
