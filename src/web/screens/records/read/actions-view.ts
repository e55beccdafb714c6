import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateInput } from '#web/components/date-input.ts';
import { details } from '#web/components/details.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { textarea } from '#web/components/textarea.ts';
import type { Frame } from '#web/server/screen.ts';
import type { ReadRecord } from './model.ts';
import { returnForm } from './return-form.ts';

/** What may be done with a record by whoever reads it. */
export function actionsView(model: ReadRecord, frame: Frame): Html | false {
  if (model.past !== undefined) return false;
  const { record, may } = model;
  const form = (action: string, content: Content) =>
    html`<form method="post" action="/records/${record.id}/${action}" novalidate><input type="hidden" name="_csrf" value="${frame.csrfToken}">${content}</form>`;
  return html`${may.goOn && form('go-on', button({ text: 'Go on with it' }))}
${may.signOff ? signOff(model, form, returnForm(model, frame)) : returnForm(model, frame)}
${may.correct && form('go-on', button({ text: 'Correct it', classes: 'govuk-button--secondary' }))}
${may.void && details({ summary: 'Void this record', open: isWrong(model, 'reason'), text: voiding(model, form) })}`;
}

type Form = (action: string, content: Content) => Html;

function signOff(model: ReadRecord, form: Form, giveBack: Html | false): Html {
  const { record, signOffAction, today, together } = model;
  const [year = '', month = '', day = ''] = today.split('-');
  const others = together.filter((each) => each.record.state === 'submitted' && each.record.type === record.type);
  const read = html`<input type="hidden" name="read" value="${record.id}:${record.version}">`;
  const also =
    others.length > 0 &&
    checkboxes({
      name: 'read',
      idPrefix: 'also',
      fieldset: { legend: 'And for' },
      hint: 'Tick those whose record you have read too',
      items: others.map((each) => ({ value: `${each.record.id}:${each.record.version}`, text: each.child.name })),
    });
  return html`<div class="tl-sign-off"><h2 class="govuk-heading-m">Waiting for sign-off</h2>
${form('sign-off', [
  read,
  also,
  dateInput({
    id: 'on',
    namePrefix: 'on',
    fieldset: { legend: 'Day of your signature' },
    errorMessage: messageFor(model, 'on'),
    values: { 'on-day': Number(day), 'on-month': Number(month), 'on-year': year },
  }),
  button({ text: signOffAction ?? 'Sign off', preventDoubleClick: true }),
])}
${giveBack}</div>`;
}

function voiding(model: ReadRecord, form: Form): Html {
  return form('void', [
    html`<p class="govuk-body">For a record that should never have been. It stays on the file with your reason, and counts nowhere.</p>
<input type="hidden" name="version" value="${model.record.version}">`,
    textarea({
      name: 'reason',
      label: 'Why should it never have been?',
      rows: 3,
      errorMessage: messageFor(model, 'reason'),
    }),
    button({ text: 'Void the record', classes: 'govuk-button--warning' }),
  ]);
}

function messageFor({ problems }: ReadRecord, field: string): string | undefined {
  return problems.find((issue) => issue.field === field)?.message;
}

function isWrong(model: ReadRecord, field: string): boolean {
  return messageFor(model, field) !== undefined;
}
