import { isRefusal } from '#domain/definition/refusal.ts';
import type { Comparison } from '#measures/engine/comparison.ts';
import type { ScorecardRow } from '#usecases/queries/scorecard.query.ts';
import type { ShownFigure } from '#usecases/queries/shown-figure.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { select } from '#web/components/select.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { AS_AT, KNOWN_AT } from '../../snapshot/asked-snapshot.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { comparatorCell } from '../comparators-view.ts';
import { partsText, partText, polarityText, WITHHELD, windowNames } from '../value-text.ts';
import { valueView } from '../value-view.ts';
import type { ScorecardModel } from './model.ts';

/** Every measure with its figure, its parts, the period before, and what is published beside it. */
export function scorecardView(model: ScorecardModel, frame: Frame): PageContent {
  const isWithheld = model.rows.some(({ figure }) => figure.value === WITHHELD);
  const areas = [...new Set(model.rows.map(({ measure }) => measure.area))];
  return {
    title: 'Scorecard',
    isWide: true,
    content: html`${pastNotice(model.past)}
<h1 class="govuk-heading-l">Scorecard<span class="govuk-caption-l">${model.team?.name ?? frame.authority}</span></h1>
${chooser(model, frame)}
${isWithheld && html`<p class="govuk-body">“${WITHHELD}” stands for a number from 1 to 5, or one from which it could be worked out.</p>`}
${areas.map((area) => areaTable(area, model))}`,
  };
}

function chooser({ teams, team, window, snapshot }: ScorecardModel, { today }: Frame): Html {
  return html`<form method="get" action="/scorecard" class="tl-chooser">
${teams.length > 0 && select({ name: 'team', label: 'Team', value: team?.id, items: [{ value: '', text: 'The whole authority' }, ...teams.map(({ id, name }) => ({ value: id, text: name }))] })}
${select({ name: 'window', label: 'Over', value: window, items: [{ value: '', text: 'Each measure’s usual time' }, ...Object.entries(windowNames).map(([value, text]) => ({ value, text }))] })}
${input({ name: AS_AT, type: 'date', label: 'As at', value: snapshot.asAt, attributes: { max: today } })}
${input({ name: KNOWN_AT, type: 'date', label: 'As known on', value: snapshot.knownOn ?? today, attributes: { max: today } })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`;
}

function areaTable(area: string, model: ScorecardModel): Html {
  return cardTable({
    caption: area,
    captionClasses: 'govuk-table__caption--m',
    classes: 'tl-scorecard',
    head: ['Measure', 'Figure', 'Period', 'Before', 'England', 'Region', 'Neighbours'],
    rows: model.rows.filter(({ measure }) => measure.area === area).map((row) => cells(row, model.kept)),
  });
}

function cells({ measure, figure, previous, comparison, published }: ScorecardRow, kept: string) {
  const name = html`<a class="govuk-link" href="/measures/${measure.id}${kept}">${measure.name}</a><br><span class="tl-quiet">${measure.id}. ${polarityText(measure)}.</span>`;
  return [
    name,
    figureCell(figure),
    periodCell(figure),
    beforeCell(previous, comparison === undefined || isRefusal(comparison) ? undefined : comparison),
    comparatorCell(published, 'england', measure.unit),
    comparatorCell(published, 'region', measure.unit),
    comparatorCell(published, 'neighbour-mean', measure.unit),
  ];
}

function figureCell(figure: ShownFigure): Html {
  const parts = partsText(figure);
  return html`<strong class="tl-figure">${valueView(figure)}</strong>${parts && html`<br><span class="tl-quiet">${parts}</span>`}
${figure.noValue !== undefined && html`<br><span class="tl-quiet">${figure.noValue}</span>`}
${figure.warnings.some(({ kind }) => kind === 'small denominator') && html`<br>${tag({ text: 'Small numbers', classes: 'govuk-tag--grey' })}`}`;
}

function periodCell(figure: ShownFigure): Html {
  const part = partText(figure);
  const isProvisional = figure.warnings.some(({ kind }) => kind === 'provisional');
  return html`${figure.window.label}${part && html`<br><strong>${part}</strong>`}${isProvisional && html`<br><span class="tl-quiet">Provisional</span>`}`;
}

function beforeCell(previous: ShownFigure, comparison: Comparison | undefined): Html {
  const words = comparison === undefined || comparison.direction === 'neither' ? undefined : comparison.direction;
  const change = comparison === undefined ? '' : `${comparison.difference > 0 ? '+' : ''}${comparison.difference}`;
  return html`${valueView(previous)}${comparison !== undefined && comparison.difference !== 0 && html`<br><span class="tl-quiet">${change}${words && `, ${words}`}</span>`}`;
}
