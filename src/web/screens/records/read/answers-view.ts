import { countInWords, listInWords, lowerFirst } from '#domain/time/in-words.ts';
import type { ShownAnswer } from '#usecases/queries/shown-answers.ts';
import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { rowsView } from '../rows-view.ts';
import type { ReadRecord } from './model.ts';

/** The answers of a record under their headings, each with the question as it was asked then. */
export function answersView({
  sections,
  confirmed = {},
  copied = {},
}: Pick<ReadRecord, 'sections'> & Partial<Pick<ReadRecord, 'confirmed' | 'copied'>>): readonly Html[] {
  const noteOf = (field: string) => html`${confirmedNote(confirmed[field])}${copiedNote(copied[field])}`;
  return sections.map(
    ({ title, answers }) =>
      html`<section class="tl-answers"><h2 class="govuk-heading-m">${title}</h2>${inTurn(answers).map((part) => partView(part, noteOf))}</section>`,
  );
}

/** Short answers stand together in a list; a story, and a list of its own, stand by themselves, so that they can be read. */
function inTurn(answers: readonly ShownAnswer[]): readonly (readonly ShownAnswer[])[] {
  const isApart = (answer: ShownAnswer) => answer.isProse || answer.rows !== undefined;
  const parts: ShownAnswer[][] = [];
  for (const answer of answers) {
    const [first] = parts.at(-1) ?? [];
    if (first === undefined || isApart(answer) || isApart(first)) parts.push([answer]);
    else parts.at(-1)?.push(answer);
  }
  return parts;
}

/** Whose words they are that were found still true. */
function confirmedNote(confirmed: ReadRecord['confirmed'][string] | undefined): Html | false {
  if (confirmed === undefined) return false;
  return html`<p class="govuk-body-s tl-quiet">${confirmed.words} <a class="govuk-link" href="/records/${confirmed.record}">${lowerFirst(confirmed.title)}</a>.</p>`;
}

/** That an answer was copied from an earlier record, and whether anything in it was changed. */
function copiedNote(copied: ReadRecord['copied'][string] | undefined): Html | false {
  if (copied === undefined) return false;
  const { isChanged, record, title, by } = copied;
  return html`<p class="govuk-body-s tl-quiet">Copied from the <a class="govuk-link" href="/records/${record}">${lowerFirst(title)}</a>, by ${by}${isChanged ? ', and changed.' : ', word for word.'}</p>`;
}

/** Which answers in words are still word for word those of an earlier record: whoever approves them is told. */
export function wordForWordNote({ copied, record }: Pick<ReadRecord, 'copied' | 'record'>): Html | false {
  const same = Object.values(copied).filter(({ isChanged, isInWords }) => isInWords && !isChanged);
  if (same.length === 0 || record.state === 'void') return false;
  return html`${[...Map.groupBy(same, (each) => each.record)].map(([source, answers]) =>
    insetText({
      text: html`<strong>${countInWords(answers.length, 'answer')} ${answers.length === 1 ? 'is' : 'are'} word for word</strong> as in the <a class="govuk-link" href="/records/${source}">${lowerFirst(answers[0]?.title ?? '')}</a>, by ${answers[0]?.by}: ${listInWords(answers.map(({ ask }) => `“${ask}”`))}.`,
    }),
  )}`;
}

function partView(answers: readonly ShownAnswer[], noteOf: (field: string) => Html): Html {
  const [first] = answers;
  if (first?.rows !== undefined)
    return html`<h3 class="govuk-heading-s">${first.ask}</h3><div data-answer="${first.field}">${rowsView(first.rows)}</div>${noteOf(first.field)}`;
  if (first?.isProse === true)
    return html`<h3 class="govuk-heading-s tl-story__asked">${first.ask}</h3><div class="tl-story" data-answer="${first.field}">${first.words}</div>${noteOf(first.field)}`;
  return summaryList({
    rows: answers.map(({ field, ask, words }) => ({
      key: ask,
      value: html`<span class="tl-lines" data-answer="${field}">${words}</span>${noteOf(field)}`,
    })),
  });
}
