import { countInWords, daysInWords } from '#domain/time/in-words.ts';
import type { ChronologyLine } from '#usecases/queries/chronology.query.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { clockTag } from '#web/components/clock-tag.ts';
import { details } from '#web/components/details.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { filterLayout } from '#web/components/filter-layout.ts';
import { type Html, html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';
import { tag } from '#web/components/tag.ts';
import { textarea } from '#web/components/textarea.ts';
import { timeline } from '#web/components/timeline.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { AS_AT, KNOWN_AT } from '../../snapshot/asked-snapshot.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { withoutMarks } from '../../source-marks.ts';
import { childTabs } from '../child-tabs.ts';
import { childrenBanner } from '../children-banner.ts';
import type { ChronologyModel } from './model.ts';

/** A child's story, oldest first, with a manager's marks and whether it is up to date. */
export function chronologyView(model: ChronologyModel, frame: Frame): PageContent {
  const { child, kept, problems, lines, total } = model;
  return {
    title: 'Chronology',
    section: child.name,
    hasErrors: problems.length > 0,
    modules: [SCRIPTS.print],
    beforeContent: [childrenBanner([child]), childTabs(child.id, 'chronology', kept)],
    about: { children: [child] },
    content: html`${pastNotice(model.past)}${problems.length > 0 && errorSummary({ errorList: problems.map(({ message }) => ({ text: message, href: '#pattern' })) })}
<h1 class="govuk-heading-l">Chronology</h1>
<p class="govuk-body"><a class="govuk-link" href="/children/${child.id}/chronology/family${kept}">Chronology of the whole family</a></p>
${currency(model)}${review(model, frame.csrfToken)}
${filterLayout({
  action: `/children/${child.id}/chronology`,
  heading: 'Narrow the story',
  actions: button({
    text: 'Print',
    type: 'button',
    classes: 'govuk-button--secondary',
    attributes: { 'data-print': true, hidden: true },
  }),
  submitText: 'Show',
  options: options(model),
  content: html`<p class="govuk-body">${lines.length === total ? countInWords(total, 'event') : `${lines.length} of ${countInWords(total, 'event')}`}, oldest first.</p>
${timeline({ items: lines.map((line) => eventOf(line, model)) })}`,
})}`,
  };
}

function currency({ currency: clock, lastReviewed }: ChronologyModel): Html {
  const last =
    lastReviewed === undefined
      ? 'Nobody has reviewed it yet.'
      : `Last reviewed on ${dayText(lastReviewed.on)} by ${lastReviewed.by}.`;
  return html`<p class="govuk-body">${last}</p>
${clock !== undefined && clockTag({ state: clock.state, text: html`${clock.title} by ${dayText(clock.dueOn)}`, because: withoutMarks(clock.explained) })}`;
}

function review({ child, mayReview, problems }: ChronologyModel, csrfToken: string): Html | false {
  return (
    mayReview &&
    details({
      summary: 'I have read the whole chronology',
      open: problems.length > 0,
      text: html`<form method="post" action="/children/${child.id}/chronology/review" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">
${textarea({ name: 'pattern', label: 'What pattern does it show? (optional)', hint: 'What repeats, what has changed, what is missing', rows: 3, errorMessage: problems[0]?.message })}
${button({ text: 'It is up to date today', preventDoubleClick: true })}</form>`,
    })
  );
}

function options({ filter, types, asAt, knownOn, past }: ChronologyModel): Html {
  return html`${past !== undefined && html`<input type="hidden" name="${AS_AT}" value="${asAt}">${knownOn !== undefined && html`<input type="hidden" name="${KNOWN_AT}" value="${knownOn}">`}`}
${radios({
  name: 'weight',
  value: filter.weight,
  classes: 'govuk-radios--small',
  fieldset: { legend: { text: 'How much it matters', classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: '', text: 'Everything', checked: filter.weight === undefined },
    { value: 'significant', text: 'Significant' },
    { value: 'routine', text: 'Routine' },
    { value: 'unmarked', text: 'Not marked' },
  ],
})}
${checkboxes({
  name: 'type',
  values: filter.types ?? [],
  classes: 'govuk-checkboxes--small',
  fieldset: { legend: { text: 'What kind', classes: 'govuk-fieldset__legend--s' } },
  items: types.map(({ id, title, events }) => ({ value: id, text: `${title} (${events})` })),
})}`;
}

function eventOf(line: ChronologyLine, { child, kept, mayMark }: ChronologyModel) {
  const { record, weight, writtenUpAfterDays, state } = line;
  return {
    label: line.title,
    on: { timestamp: line.on, text: dayText(line.on) },
    classes: weight === 'significant' ? 'tl-event--significant' : undefined,
    text: html`<p class="govuk-body govuk-!-margin-bottom-1">${weight === 'significant' && html`${tag({ text: 'Significant', classes: 'govuk-tag--purple' })} `}<a class="govuk-link" href="/records/${record}${kept}">${line.line}</a></p>
<p class="govuk-body-s tl-quiet">${[
      state !== 'complete' && 'Not yet complete.',
      writtenUpAfterDays > 0 && `Written up ${daysInWords(writtenUpAfterDays)} later.`,
      weight === 'routine' && 'Marked as routine.',
    ]
      .filter((part) => part !== false)
      .join(
        ' ',
      )} ${mayMark && html`<a class="govuk-link" href="/children/${child.id}/chronology/${record}/mark">Mark<span class="govuk-visually-hidden"> ${line.title} of ${dayText(line.on)}</span></a>`}</p>`,
  };
}
