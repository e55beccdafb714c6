import type { RowInWords } from '#domain/definition/in-words.ts';
import { countInWords, listInWords, lowerFirst } from '#domain/time/in-words.ts';
import type { AnswerBeside, LastBeside } from '#usecases/queries/last-beside.ts';
import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import type { FormChild } from '#web/forms/form-model.ts';
import type { LastTime } from '#web/forms/record-form.ts';
import { dayText, momentText } from '../../day-text.ts';
import { copiedNotice } from './copied-notice.ts';
import type { OpenDraft } from './model.ts';

/** Offers the last record of the same kind beside the form, or says which stands there; nothing where there is none to be read. */
export function besideOffer({ last, beside, isBeside, children }: OpenDraft): Html | false {
  if (last.length === 0) return false;
  const titles = listInWords(last.map(lowerFirst));
  if (isBeside !== true)
    return html`<div class="tl-last-offer"><p class="govuk-body">The last one is the ${titles}.</p>
${button({ text: 'Show it beside the form', name: '_do', value: 'beside', classes: 'govuk-button--secondary' })}</div>`;
  const which = beside.map((last) => whichLast(last, children));
  return html`<div class="tl-last-offer"><input type="hidden" name="_beside" value="last">
${which.length === 1 ? html`<p class="govuk-body">Beside each part stands ${which}. Nothing of it is copied until you press a button.</p>` : html`<p class="govuk-body">Beside each part stands what was written last time. Nothing of it is copied until you press a button.</p><ul class="govuk-list govuk-list--bullet">${which.map((each) => html`<li>${each}</li>`)}</ul>`}
${button({ text: 'Hide it', name: '_do', value: 'alone', classes: 'govuk-button--secondary' })}</div>`;
}

function whichLast({ record, title, by, at, child }: LastBeside, children: OpenDraft['children']): Html {
  const named = children.length > 1 && html` about ${children.find(({ id }) => id === child)?.name ?? 'a child'}`;
  return html`the <a class="govuk-link" href="/records/${record}">${lowerFirst(title)}</a>${named}, written by ${by}, ${momentText(at)}`;
}

/** The columns of last time’s answers; undefined while none is asked for. */
export function lastTime(model: OpenDraft): LastTime | undefined {
  if (model.isBeside !== true || model.beside.length === 0) return undefined;
  return {
    records: model.beside.map(({ record }) => record),
    column: (section, child) => column(model, section, child),
  };
}

interface About {
  /** As the button says it: `2`, or `2.1` for the second child’s own part. */
  readonly part: string;
  readonly title: string;
}

function column(model: OpenDraft, section: number, child: FormChild | undefined): Html {
  const { beside, children, type } = model;
  const isAlone = children.length === 1;
  const last =
    child === undefined ? beside.find(({ isForAll }) => isForAll) : beside.find((each) => each.child === child.id);
  const isHere = ({ field }: AnswerBeside) => isAlone || (type.fields[field]?.own === true) === (child !== undefined);
  const answers = (last?.sections[section] ?? []).filter(isHere);
  const place = children.findIndex(({ id }) => id === child?.id);
  const part = isAlone || child === undefined ? String(section) : `${section}.${place}`;
  const about = {
    part,
    title: `${type.sections[section]?.title ?? ''}${isAlone || child === undefined ? '' : `, ${child.name}`}`,
  };
  if (last === undefined || answers.length === 0)
    return html`<p class="govuk-body-s tl-quiet tl-last">${last === undefined ? nothingBeside(child) : 'Nothing was answered here then.'}</p>`;
  return html`${copiedNotice(model.justCopied, about.part, answers)}${details({
    summary: html`Last time: ${countInWords(answers.length, 'answer')}<span class="govuk-visually-hidden"> under ${about.title}</span>`,
    classes: 'tl-last',
    text: html`<p class="govuk-heading-s">${last.on === undefined ? 'Last time' : dayText(last.on)}</p>
${answersToCopy(last, answers, about)}${answersAnew(answers)}`,
  })}`;
}

function nothingBeside(child: FormChild | undefined): string {
  return child === undefined
    ? 'What was said of all is not shown: these children’s last ones were not made together.'
    : `There is no earlier one about ${child.name}.`;
}

/** What goes on stands first, so that it is beside its questions, with the button that copies it. */
function answersToCopy({ title }: LastBeside, answers: readonly AnswerBeside[], about: About): Html | false {
  const copyable = answers.filter(({ isCopyable }) => isCopyable);
  if (copyable.length === 0) return false;
  return html`${listView(copyable)}${button({
    text: html`Copy ${countInWords(copyable.length, 'answer')}<span class="govuk-visually-hidden"> under ${about.title} from the ${lowerFirst(title)}, where nothing is answered yet</span>`,
    name: '_copy',
    value: about.part,
    classes: 'govuk-button--secondary',
    attributes: { formnovalidate: true },
  })}`;
}

function answersAnew(answers: readonly AnswerBeside[]): Html | false {
  const anew = answers.filter(({ isCopyable }) => !isCopyable);
  return (
    anew.length > 0 && html`<p class="tl-last__anew">Answered anew each time, and not copied:</p>${listView(anew)}`
  );
}

function listView(answers: readonly AnswerBeside[]): Html {
  return html`<dl class="tl-last__answers">${answers.map(({ ask, words, rows }) => html`<div><dt>${ask}</dt><dd>${rows === undefined ? html`<span class="tl-lines">${words}</span>` : rows.map(rowView)}</dd></div>`)}</dl>`;
}

function rowView({ title, answers }: RowInWords): Html {
  return html`<div class="tl-last__row"><strong>${title}</strong>${answers.map(({ ask, words, rows }) => html`<div><span class="tl-quiet">${ask}</span> ${rows === undefined ? html`<span class="tl-lines">${words}</span>` : rows.map(rowView)}</div>`)}</div>`;
}
