import { countInWords, daysInWords, listInWords } from '#domain/time/in-words.ts';
import type { FamilyEvent } from '#usecases/queries/family-events.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
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
import { pastNotice } from '../../snapshot/past-notice.ts';
import { childTabs } from '../child-tabs.ts';
import { childrenBanner } from '../children-banner.ts';
import { FROM_FAMILY } from '../mark/model.ts';
import { type FamilyChronologyModel, OF, WEIGHT } from './model.ts';

/** The story of a whole family, oldest first, each event once with the children it happened to. */
export function familyChronologyView(model: FamilyChronologyModel, { csrfToken }: Frame): PageContent {
  const { child, kept, problem, events, total } = model;
  const address = `/children/${child.id}/chronology/family`;
  return {
    title: 'Chronology of the family',
    section: child.name,
    hasErrors: problem !== undefined,
    about: { children: [child] },
    beforeContent: [childrenBanner([child]), childTabs(child.id, 'chronology', kept)],
    content: html`${pastNotice(model.past)}${problem !== undefined && errorSummary({ errorList: [{ text: problem, href: '#pattern' }] })}
<h1 class="govuk-heading-l">Chronology of the family</h1>
<p class="govuk-body"><a class="govuk-link" href="/children/${child.id}/chronology${kept}">Chronology of ${child.name} alone</a></p>
${reviewed(model)}${review(model, csrfToken)}
${filterLayout({
  action: address,
  heading: 'Narrow the story',
  submitText: 'Show',
  options: options(model),
  content: html`<p class="govuk-body">${events.length === total ? countInWords(total, 'event') : `${events.length} of ${countInWords(total, 'event')}`}, oldest first. <a class="govuk-link" href="${address}/print?${model.printed}">Print for court</a></p>
${timeline({ items: events.map((event) => itemOf(event, model)) })}`,
})}`,
  };
}

function reviewed({ children }: FamilyChronologyModel): Html {
  return cardTable({
    caption: 'Children, and when their chronology was last read whole',
    captionClasses: 'govuk-table__caption--s',
    head: ['Child', 'Born', 'Last reviewed'],
    rows: children.map(({ child, lastReviewed, isInTime }) => [
      html`<a class="govuk-link" href="/children/${child.id}/chronology">${child.name}</a>`,
      child.bornOn === undefined ? child.age || 'Not known' : dayText(child.bornOn),
      html`${lastReviewed === undefined ? 'Never' : `${dayText(lastReviewed.on)} by ${lastReviewed.by}`}${!isInTime && html`<br>${tag({ text: 'Review it before court', classes: 'govuk-tag--yellow' })}`}`,
    ]),
  });
}

function review({ child, children, mayReview, problem }: FamilyChronologyModel, csrfToken: string): Html | false {
  return (
    mayReview &&
    details({
      summary: 'I have read the whole chronology of the family',
      open: problem !== undefined,
      text: html`<form method="post" action="/children/${child.id}/chronology/family/review" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">
${children.map((each) => html`<input type="hidden" name="child" value="${each.child.id}">`)}
<p class="govuk-body">A review is kept with each of ${listInWords(children.map((each) => each.child.name))}.</p>
${textarea({ name: 'pattern', label: 'What pattern does it show? (optional)', hint: 'What repeats, what has changed, what is missing. It is kept with every child: write nothing that one of them must not read', rows: 3, errorMessage: problem })}
${button({ text: 'It is up to date today', preventDoubleClick: true })}</form>`,
    })
  );
}

function options({ filter, children, keptFields }: FamilyChronologyModel): Html {
  return html`${keptFields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${radios({
  name: OF,
  value: filter.of,
  classes: 'govuk-radios--small',
  fieldset: { legend: { text: 'Which child', classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: '', text: 'Every child', checked: filter.of === undefined },
    ...children.map(({ child }) => ({ value: child.id, text: child.name })),
  ],
})}
${radios({
  name: WEIGHT,
  value: filter.weight,
  classes: 'govuk-radios--small',
  fieldset: { legend: { text: 'How much it matters', classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: '', text: 'Everything', checked: filter.weight === undefined },
    { value: 'not-routine', text: 'Everything but routine' },
    { value: 'significant', text: 'Significant' },
    { value: 'unmarked', text: 'Not marked' },
  ],
})}`;
}

function itemOf(event: FamilyEvent, model: FamilyChronologyModel) {
  const { on, title, weight, line, of } = event;
  return {
    label: title,
    on: { timestamp: on, text: dayText(on) },
    classes: weight === 'significant' ? 'tl-event--significant' : undefined,
    text: html`<p class="govuk-body govuk-!-margin-bottom-1">${weight === 'significant' && html`${tag({ text: 'Significant', classes: 'govuk-tag--purple' })} `}${line}</p>
${analysesOf(event)}
<p class="govuk-body-s tl-quiet">${of.map(({ child, record }, index) => html`${index > 0 && ', '}<a class="govuk-link" href="/records/${record.id}${model.kept}">${child.name}<span class="govuk-visually-hidden">: ${title} of ${dayText(on)}</span></a>`)}. ${notesOf(event)}${model.mayMark && marksOf(event)}</p>`,
  };
}

/** What a manager said an event means: once for the children it was said of alike. */
export function analysesOf({ of }: FamilyEvent): readonly Html[] {
  const said = of.flatMap(({ child, analysis }) => (analysis === undefined ? [] : [{ child: child.name, analysis }]));
  return [...Map.groupBy(said, ({ analysis }) => analysis)].map(
    ([analysis, about]) =>
      html`<p class="govuk-body govuk-!-margin-bottom-1 tl-lines"><strong>What it means${of.length > 1 && ` for ${listInWords(about.map(({ child }) => child))}`}:</strong> ${analysis}</p>`,
  );
}

function notesOf({ of, weight }: FamilyEvent): string {
  const late = Math.max(...of.map(({ line }) => line.writtenUpAfterDays));
  return [
    of.some(({ line }) => line.state !== 'complete') && 'Not yet complete. ',
    late > 0 && `Written up ${daysInWords(late)} later. `,
    weight === 'routine' && 'Marked as routine. ',
  ]
    .filter((part) => part !== false)
    .join('');
}

function marksOf({ of, title, on }: FamilyEvent): readonly Html[] {
  const [{ record: first }] = of;
  // What was recorded once for all of them is marked once; what was written child by child, for each.
  const once = of.every(({ record }) => record.occasion === first.occasion) ? of.slice(0, 1) : of;
  return once.map(
    ({ child, record }) =>
      html`<a class="govuk-link" href="/children/${child.id}/chronology/${record.id}/mark?${FROM_FAMILY}=yes">Mark${of.length > 1 && (once.length === 1 ? ' for all of them' : ` for ${child.name}`)}<span class="govuk-visually-hidden">: ${title} of ${dayText(on)}</span></a> `,
  );
}
