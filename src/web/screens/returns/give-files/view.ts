import type { Refusal } from '#domain/definition/refusal.ts';
import type { Answered, CheckableReturn, FilesAsked } from '#usecases/ports.ts';
import { KEPT_DAYS } from '#usecases/return-checks/kept-until.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { fileUpload } from '#web/components/file-upload.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { radios } from '#web/components/radios.ts';
import type { PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { filesAreGone } from '../start/view.ts';

/** What was given before and is wrong. */
interface Given {
  readonly refusal: Refusal;
  readonly year: string;
  readonly answers: Answered;
  readonly isKept: boolean;
}

/** The year and the files of a return; with what is wrong with what was given before. */
export function giveFilesPage(of: CheckableReturn, csrfToken: string, given?: Given): PageContent {
  const isOfYear = given?.refusal.refused === 'no-year';
  const asked = of.questions.find(({ name }) => name === given?.refusal.refused);
  const isOfFiles = given !== undefined && !isOfYear && asked === undefined;
  const place = isOfYear ? 'year' : (asked?.name ?? of.asks[0]?.name);
  return {
    title: of.name,
    section: 'Check a return',
    hasErrors: given !== undefined,
    beforeContent: wayBack('/returns/check', 'Back to check a return'),
    modules: [SCRIPTS.giveFiles],
    content: html`${given && errorSummary({ errorList: [{ text: given.refusal.because, href: `#${place}` }] })}
<h1 class="govuk-heading-l"><span class="govuk-caption-l">Check a return</span>${of.name}</h1>
<form method="post" action="/returns/check/new/${of.id}" enctype="multipart/form-data" novalidate data-give-files><input type="hidden" name="_csrf" value="${csrfToken}">
${radios({
  name: 'year',
  value: given?.year,
  fieldset: { legend: { text: 'Collection year', classes: 'govuk-fieldset__legend--m' } },
  hint: 'The rules differ from year to year. Each year is from 1 April to 31 March.',
  classes: 'govuk-radios--inline',
  errorMessage: isOfYear ? given.refusal.because : undefined,
  items: of.years.toReversed().map((year) => ({ value: year, text: year })),
})}
${of.questions.map(({ name, label, hint, wrong }) =>
  input({
    name,
    value: given?.answers.get(name),
    label: { text: `${label} (optional)`, classes: 'govuk-label--m' },
    hint,
    classes: 'govuk-input--width-10',
    errorMessage: asked?.name === name ? wrong : undefined,
  }),
)}
${keepOrNot(given?.isKept ?? false)}
${of.asks.map((ask, place) => chooser(ask, place === 0 && isOfFiles ? given.refusal.because : undefined))}
<div role="status" data-upload-said></div>
${button({ text: 'Check', preventDoubleClick: true })}</form>
${filesAreGone()}`,
  };
}

/** Asked before the files: they are gone as soon as they are read. */
function keepOrNot(isKept: boolean): Html {
  return checkboxes({
    name: 'keep',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: 'Keep this check (optional)', classes: 'govuk-fieldset__legend--m' } },
    items: [
      {
        value: 'yes',
        text: 'Keep the files and my explanations, so that I can go on with it another day',
        hint: `For you alone, until ${KEPT_DAYS} days after you last opened it. Otherwise the files are removed as soon as they are read.`,
        checked: isKept,
      },
    ],
  });
}

function chooser({ name, label, hint, multiple, accept, isRequired }: FilesAsked, wrong: string | undefined): Html {
  const chooser = fileUpload({
    name,
    multiple,
    label: { text: isRequired ? label : `${label} (optional)`, classes: 'govuk-label--m' },
    hint,
    errorMessage: wrong,
    attributes: { accept },
  });
  // The zone is for a mouse; whoever has none uses the chooser within it, which stays as the browser made it.
  return html`<div class="tl-drop" data-drop>${chooser}<p class="govuk-body tl-drop__hint" hidden data-drop-hint>Or drop ${multiple ? 'files' : 'a file'} here.</p><ul class="govuk-list tl-drop__chosen" data-drop-chosen></ul></div>`;
}
