import type { Answers } from '#domain/definition/answers.ts';
import type { Fields, GroupsField } from '#domain/definition/field.ts';
import { answerInWords, type Names } from '#domain/definition/in-words.ts';
import { readForm, writeForm } from '#domain/definition/reading.ts';
import { type Html, html } from '#web/components/html.ts';
import { summaryList } from '#web/components/summary-list.ts';
import type { Choices } from '../form-model.ts';
import type { Question } from '../question.ts';

/** What was said of a row in the record before: told, and sent along, but never asked. The record takes it from there, not from the form. */
export function quotedAnswers({ field, around }: Question<GroupsField>, prefix: string): Html | undefined {
  const fields = Object.fromEntries(Object.entries(field.fields).filter(([, each]) => each.quoted === true));
  const answers = readQuoted(fields, prefix, around.typed);
  const told = Object.entries(answers).flatMap(([name, value]) => {
    const each = fields[name];
    return each === undefined ? [] : [{ key: each.ask, value: answerInWords(each, value, namesIn(around.choices)) }];
  });
  if (told.length === 0) return undefined;
  const sent = Object.entries(writeForm({ fields }, answers)).flatMap(([name, values]) =>
    values.map((value) => hiddenInput(prefix + name, value)),
  );
  return html`${summaryList({ rows: told, classes: 'tl-quoted govuk-summary-list--no-border' })}${sent}`;
}

/** Something the form sends along that nobody types. */
export function hiddenInput(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

const PARTS = ['', '-day', '-month', '-year', '-because'] as const;

function readQuoted(fields: Fields, prefix: string, typed: Question['around']['typed']): Answers {
  const names = Object.keys(fields).flatMap((name) => PARTS.map((part) => name + part));
  return readForm({ fields, only: {} }, Object.fromEntries(names.map((name) => [name, typed(prefix + name)]))).answers;
}

function namesIn(choices: Choices): Names {
  const of = (items: readonly { readonly value?: unknown; readonly text?: unknown }[]) => (id: string) =>
    String(items.find(({ value }) => value === id)?.text ?? 'Somebody on the record');
  return {
    worker: (id) => choices.worker.find((each) => each.id === id)?.name ?? 'Somebody who worked here',
    person: of(choices.person),
    team: of(choices.team),
    record: of(Object.values(choices.record).flat()),
  };
}
