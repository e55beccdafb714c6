import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { repeatingGroup } from '#web/components/repeating-group.ts';
import { select } from '#web/components/select.ts';
import { textarea } from '#web/components/textarea.ts';
import type { ReadRecord } from './model.ts';

/** Giving a record back: a comment on the whole, and comments on passages, each with its question and the words that are meant. */
export function returnForm(model: ReadRecord, read: Content, form: (content: Content) => Html): Html {
  const { returning, problems } = model;
  const isWrong = problems.some(({ field }) => field === 'comment' || field?.startsWith('passages') === true);
  return details({
    summary: 'Return it with a comment',
    open: isWrong || returning !== undefined,
    text: form([
      read,
      repeatingGroup({
        name: 'passages',
        legend: 'Comments on passages',
        rowName: 'comment',
        count: returning?.passages.length ?? 0,
        fields: (prefix) => passageFields(model, prefix),
      }),
      textarea({
        name: 'comment',
        label: 'What should be done before it is handed in again?',
        hint: 'May be left blank when the comments on passages say it',
        rows: 3,
        errorMessage: messageOf(model, 'comment'),
        value: returning?.comment,
      }),
      button({ text: 'Return it', classes: 'govuk-button--secondary', preventDoubleClick: true }),
    ]),
  });
}

function passageFields(model: ReadRecord, prefix: string): Html {
  const row = model.returning?.passages.find((_, index) => prefix === `passages[${index}].`);
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
