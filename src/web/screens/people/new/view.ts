import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { html } from '#web/components/html.ts';
import { summaryOf } from '#web/forms/messages.ts';
import { recordForm } from '#web/forms/record-form.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { keptFormView } from '../kept/kept-form-view.ts';
import type { NewPersonModel } from './model.ts';

/** Adds somebody who is not on the record yet. */
export function newPersonView({ form, kept }: NewPersonModel, frame: Frame): PageContent {
  const wrong = summaryOf(form);
  return {
    title: 'Add a person',
    hasErrors: wrong.length > 0,
    beforeContent: wayBack('/people/find', 'Back to the search'),
    modules: [SCRIPTS.autosave, SCRIPTS.conditionalFields, SCRIPTS.repeatingGroup],
    content: html`${wrong.length > 0 && errorSummary({ errorList: wrong })}
<h1 class="govuk-heading-l">Add a person</h1>
<p class="govuk-body">${form.type.purpose}</p>
${keptFormView(kept, frame, { content: recordForm(form), send: button({ text: 'Add this person', preventDoubleClick: true }) })}`,
  };
}
