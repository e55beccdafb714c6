import { REASON } from '#usecases/commands/correction-reason.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { messagesOf, summaryOf } from '#web/forms/messages.ts';
import { recordForm } from '#web/forms/record-form.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { wayBack } from '../../way-back.ts';
import { keptFormView } from '../kept/kept-form-view.ts';
import type { EditModel } from './model.ts';

/** Changes what is known of a person, with a reason. What was known before can be shown again. */
export function editView(model: EditModel, frame: Frame): PageContent {
  const { person, form, version, kept, reason, theirs } = model;
  const wrong = summaryOf(form);
  const changed =
    theirs.length > 0
      ? [
          {
            text: 'Somebody else changed these details since you opened them. Read what they changed, then send again.',
            href: '#theirs',
          },
        ]
      : [];
  return {
    title: 'Change the details',
    section: person.name,
    hasErrors: wrong.length + changed.length > 0,
    about: [person],
    beforeContent: [wayBack(`/people/${person.id}`, 'Back to the details'), childrenBanner([person])],
    modules: [SCRIPTS.autosave, SCRIPTS.conditionalFields, SCRIPTS.repeatingGroup],
    content: html`${wrong.length + changed.length > 0 && errorSummary({ errorList: [...changed, ...wrong] })}
<h1 class="govuk-heading-l">Change the details</h1>
${theirs.length > 0 && theirsView(theirs)}
${keptFormView(kept, frame, {
  content: html`<input type="hidden" name="version" value="${version}">${recordForm(form)}
${input({ name: REASON, label: { text: 'Why are the details changed?', classes: 'govuk-label--s' }, hint: 'For example: the family moved, the name was misspelt', value: reason, errorMessage: messagesOf(form).get(REASON) })}`,
  send: button({ text: 'Keep the change', preventDoubleClick: true }),
})}`,
  };
}

function theirsView(theirs: EditModel['theirs']): Html {
  return html`<section id="theirs" tabindex="-1">${cardTable({
    caption: 'What differs',
    captionClasses: 'govuk-table__caption--m',
    head: ['Question', 'On the record now', 'What you typed'],
    rows: theirs.map((each) => [
      each.ask,
      html`<span class="tl-lines">${each.theirs || 'Not answered'}</span>`,
      html`<span class="tl-lines">${each.yours || 'Not answered'}</span>`,
    ]),
  })}</section>`;
}
