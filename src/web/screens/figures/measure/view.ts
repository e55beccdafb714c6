import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { insetText } from '#web/components/inset-text.ts';
import { select } from '#web/components/select.ts';
import { summaryList } from '#web/components/summary-list.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { AS_AT, KNOWN_AT, pastOf } from '../../snapshot/asked-snapshot.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { marksInWords } from '../../source-marks.ts';
import { wayBack } from '../../way-back.ts';
import { number, partsText, partText, polarityText, valueText, windowNames } from '../value-text.ts';
import { publishedView } from './beside-view.ts';
import { childrenView } from './children-view.ts';
import type { MeasureModel } from './model.ts';
import { partsView } from './parts-view.ts';
import { trendView } from './trend-view.ts';

/** One measure with everything needed to trust it or to doubt it, down to the children behind it. */
export function measureView(model: MeasureModel, frame: Frame): PageContent {
  const { measure } = model;
  return {
    title: measure.name,
    section: 'Scorecard',
    beforeContent: wayBack(
      `/scorecard${pastOf({ query: new URLSearchParams(model.hrefWith({}).split('?')[1] ?? '') })}`,
      'Back to the scorecard',
    ),
    content: html`${pastNotice(model.past)}
<h1 class="govuk-heading-l">${measure.name}<span class="govuk-caption-l">${measure.id}, ${measure.area}</span></h1>
${headline(model)}${chooser(model, frame)}${trendView(model)}${definition(model)}${publishedView(model)}${partsView(model)}${childrenView(model)}`,
  };
}

function headline({ figure, measure, children, hrefWith }: MeasureModel): Html {
  const parts = partsText(figure);
  return html`<div class="tl-headline"><p class="tl-headline__value">${valueText(figure)}</p>
<p class="govuk-body">${figure.window.label}${parts && html`. <strong>${parts}</strong>`}. ${polarityText(measure)}.${figure.basis !== undefined && ` ${figure.basis}.`}</p>
${children !== undefined && html`<p class="govuk-body"><a class="govuk-link" href="${hrefWith({ counted: 'in', page: undefined })}#children">See the ${number(figure.numerator)} behind it</a></p>`}</div>
${figure.noValue !== undefined && insetText({ text: figure.noValue })}
${figure.partYear !== undefined && insetText({ text: html`<strong>${partText(figure)}.</strong>${figure.partYear.annualised !== undefined && ` At this pace a whole year would come to ${number(figure.partYear.annualised)}.`}` })}
${figure.warnings.map(({ words }) => insetText({ text: words }))}`;
}

function chooser({ measure, teams, team, window, snapshot }: MeasureModel, { today }: Frame): Html {
  return html`<form method="get" action="/measures/${measure.id}" class="tl-chooser">
${teams.length > 0 && select({ name: 'team', label: 'Team', value: team, items: [{ value: '', text: 'The whole authority' }, ...teams.map(({ id, name }) => ({ value: id, text: name }))] })}
${measure.window.allowed.length > 1 && select({ name: 'window', label: 'Over', value: window.kind, items: measure.window.allowed.map((kind) => ({ value: kind, text: windowNames[kind] })) })}
${input({ name: AS_AT, type: 'date', label: 'As at', value: snapshot.asAt, attributes: { max: today } })}
${input({ name: KNOWN_AT, type: 'date', label: 'As known on', value: snapshot.knownOn ?? today, attributes: { max: today } })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`;
}

function definition({ measure, exclusions }: MeasureModel): Html {
  return html`<h2 class="govuk-heading-m">What is counted</h2>
${summaryList({
  rows: [
    { key: 'Numerator', value: measure.numerator },
    measure.denominator !== 'none' && { key: 'Denominator', value: measure.denominator },
    { key: 'How it is counted', value: marksInWords(measure.notes) },
    { key: 'Left out', value: excluded(exclusions) },
    { key: 'Source', value: marksInWords(measure.source) },
    { key: 'Version', value: `${measure.version}` },
  ],
})}`;
}

function excluded(exclusions: MeasureModel['exclusions']): Html | string {
  if (exclusions === undefined) return 'Shown to those who may see the children behind it';
  if (exclusions.length === 0) return 'Nothing is left out';
  return html`<ul class="govuk-list govuk-list--bullet">${exclusions.map(({ because, facts }) => html`<li>${facts}: ${because}</li>`)}</ul>`;
}
