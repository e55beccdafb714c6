import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { repeatingGroup } from '#web/components/repeating-group.ts';
import { select } from '#web/components/select.ts';
import { textarea } from '#web/components/textarea.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { Frame } from '#web/server/screen.ts';
import { keptFormView } from '../../people/kept/kept-form-view.ts';
import { type Returning, returningIn } from '../return/returning.ts';
import type { ReadRecord } from './model.ts';

/**
 * Giving a record back: a comment on the whole, and comments on passages, each with its question and the words that are
 * meant. It is kept as it is typed; who typed something finds it here again, though somebody else was faster.
 */
export function returnForm(model: ReadRecord, frame: Frame): Html | false {
  const { returning: kept, record, may, isReturning } = model;
  if (kept === undefined) return false;
  const typed = returningIn(kept.content ?? {});
  const content = html`${!may.signOff && warningText({ text: 'You did not send this, and the record no longer waits for your signature. Copy what is still needed, then discard it.' })}
<input type="hidden" name="_read" value="${record.id}:${record.version}">
${repeatingGroup({
  name: 'passages',
  legend: 'Comments on passages',
  rowName: 'comment',
  count: typed.passages.length,
  fields: (prefix) => passageFields(model, typed, prefix),
})}${textarea({
  name: 'comment',
  label: 'What should be done before it is handed in again?',
  hint: 'May be left blank when the comments on passages say it',
  rows: 3,
  errorMessage: messageOf(model, 'comment'),
  value: typed.comment,
})}`;
  const send = may.signOff
    ? button({ text: 'Return it', classes: 'govuk-button--secondary', preventDoubleClick: true })
    : html``;
  return details({
    summary: 'Return it with a comment',
    open: isReturning || kept.content !== undefined,
    text: keptFormView(kept, frame, { content, send }),
  });
}

function passageFields(model: ReadRecord, { passages }: Returning, prefix: string): Html {
  const row = passages.find((_, index) => prefix === `passages[${index}].`);
  return html`${select({
    name: `${prefix}field`,
    label: 'Which question?',
    errorMessage: messageOf(model, `${prefix}field`),
    items: [
      { value: '', text: 'Choose one' },
      ...model.questions.map(({ field, ask }) => ({ value: field, text: ask })),
    ],
    value: row?.field,
  })}${textarea({
    name: `${prefix}quoted`,
    label: 'Which words of the answer?',
    hint: 'Copy them as they stand there. Leave it blank for the whole answer',
    rows: 2,
    errorMessage: messageOf(model, `${prefix}quoted`),
    value: row?.quoted,
  })}${textarea({
    name: `${prefix}words`,
    label: 'What should be done about it?',
    rows: 2,
    errorMessage: messageOf(model, `${prefix}words`),
    value: row?.words,
  })}`;
}

function messageOf({ problems }: ReadRecord, field: string): string | undefined {
  return problems.find((issue) => issue.field === field)?.message;
}
