import type { ComparatorKind } from '#measures/benchmarks/comparator.ts';
import { listAuthorities } from '#measures/benchmarks/geography.ts';
import { amountInWords } from '#returns/engine/amount-in-words.ts';
import type { ComparedAnalysis, ComparedFigure } from '#usecases/queries/compared-figures.ts';
import type { ReportOverview } from '#usecases/return-checks/report-desk.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { select } from '#web/components/select.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { reportFoot, reportHead } from '../report-head.ts';
import { addressOf, type OpenedCheck } from '../report-screen.ts';
import { AUTHORITY, authorityText } from './asked-authority.ts';
import { figureAmount, figureParts, partBars } from './figure-view.ts';

interface Model extends OpenedCheck {
  readonly overview: ReportOverview;
  readonly analysis: ComparedAnalysis;
  readonly asked: string | undefined;
}

const BESIDE: readonly (readonly [kind: ComparatorKind, head: string])[] = [
  ['england', 'England'],
  ['region', 'Region'],
  ['neighbour-mean', 'Neighbours'],
  ['own-published', 'Last published'],
];

/** Every figure of a return, by what it is about, beside what is published; each leads to the rows behind it. */
export function figuresView(model: Model, { csrfToken }: Frame): PageContent {
  const { check, overview, analysis } = model;
  return {
    title: `${check.of.name} ${check.year}: figures`,
    section: 'Check a return',
    isWide: true,
    beforeContent: wayBack('/returns/check', 'Back to check a return'),
    content: html`${reportHead(check, overview, 'Figures')}
${analysis.notes.map((note) => insetText({ text: note }))}
${chooser(model)}
<nav aria-label="What the figures are about"><ul class="govuk-list tl-contents">${analysis.sections.map(({ title }, index) => html`<li><a class="govuk-link" href="#section-${index}">${title}</a></li>`)}</ul></nav>
${analysis.sections.map((section, index) => sectionView(section, index, model))}
${reportFoot(check, csrfToken)}`,
  };
}

function chooser({ check, analysis: { authority }, asked }: Model): Html {
  const items = listAuthorities().map(({ code, name }) => ({ value: code, text: name }));
  const whose =
    authority === undefined
      ? 'The files do not say whose return this is, so the figures stand beside England alone and no rate can be taken. Choose the authority to see both.'
      : `Beside the published figures of ${authority.name}${asked === undefined ? ', whose return the file says it is' : ''}. Rates are taken of its residents aged 0 to 17.`;
  return html`<p class="govuk-body">${whose} The newest published year up to the year of the return is shown, and says which it is.</p>
<form method="get" action="${addressOf(check)}/figures" class="tl-chooser">
${select({ name: AUTHORITY, label: 'Whose return it is', value: asked ?? authority?.code, items: [{ value: '', text: 'As the file says' }, ...items] })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`;
}

function sectionView({ title, figures }: ComparedAnalysis['sections'][number], index: number, model: Model): Html {
  const inParts = figures.filter(({ parts = [] }) => parts.length > 0);
  return html`<section aria-labelledby="section-${index}"><h2 class="govuk-heading-m" id="section-${index}">${title}</h2>
${figuresTable(
  title,
  figures.filter((figure) => !isBreakdown(figure)),
  model,
)}
${inParts.length > 0 && html`<div class="tl-bar-charts">${inParts.map((figure) => partBars(figure, partsCaption(figure, model), (part) => addressOfFigure(model, figure, part)))}</div>`}</section>`;
}

function figuresTable(title: string, figures: readonly ComparedFigure[], model: Model): Html | undefined {
  if (figures.length === 0) return undefined;
  const shown = BESIDE.filter(([kind]) => figures.some(({ beside }) => beside.some((each) => each.kind === kind)));
  return cardTable({
    caption: title,
    captionClasses: 'govuk-visually-hidden',
    classes: 'tl-scorecard tl-figures',
    head: ['Figure', 'This return', ...shown.map(([, head]) => head)],
    rows: figures.map((figure) => [
      nameCell(figure, model),
      valueCell(figure),
      ...shown.map(([kind]) => besideCell(figure, kind)),
    ]),
  });
}

/** The id of our measure that a figure is of; undefined for what has none. */
function measureIdOf({ code }: ComparedFigure): string | undefined {
  return /^[A-Z]{2}-\d\d/.test(code) ? code.replace(/-number$/, '') : undefined;
}

/** True for what is only of interest for its parts, which are drawn beneath: its number stands over them. */
function isBreakdown(figure: ComparedFigure): boolean {
  return measureIdOf(figure) === undefined && figure.unit === 'count' && (figure.parts ?? []).length > 0;
}

function partsCaption(figure: ComparedFigure, model: Model): Html {
  const number = isBreakdown(figure) && figure.value !== undefined ? `: ${amountInWords(figure.value, 'count')}` : '';
  return html`<a class="govuk-link" href="${addressOfFigure(model, figure)}">${figure.name}</a>${number}`;
}

function nameCell(figure: ComparedFigure, model: Model): Html {
  const { name, note } = figure;
  const id = measureIdOf(figure);
  return html`<a class="govuk-link" href="${addressOfFigure(model, figure)}">${name}</a>${id && html` <span class="tl-quiet">${id}</span>`}${note && html`<br><span class="tl-quiet">${note}</span>`}`;
}

function valueCell(figure: ComparedFigure): Html {
  const parts = figureParts(figure);
  return html`<strong class="tl-figure">${figureAmount(figure)}</strong>${parts && html`<br><span class="tl-quiet">${parts}</span>`}${figure.value === undefined && html`<br><span class="tl-quiet">${figure.why}</span>`}`;
}

function besideCell(
  { beside, unit, period, isOlderThanAsked, comparedWith }: ComparedFigure,
  kind: ComparatorKind,
): Html {
  const found = beside.find((each) => each.kind === kind);
  if (found === undefined)
    return html`<span class="tl-quiet"><span aria-hidden="true">–</span><span class="govuk-visually-hidden">${comparedWith === undefined ? 'Nothing is published that it may be set beside' : 'None'}</span></span>`;
  const year = /\d{4}/.exec(period ?? '')?.[0];
  return html`${amountInWords(found.value, unit).replace(' per 10,000', '')}<br><span class="tl-quiet">${year}${isOlderThanAsked && html`<span class="govuk-visually-hidden">, the newest published</span>`}</span>`;
}

function addressOfFigure({ check, asked }: Model, { code }: ComparedFigure, part?: number): string {
  const query = authorityText(asked);
  const ofPart = part === undefined ? '' : `${query === '' ? '?' : '&'}part=${part}`;
  return `${addressOf(check)}/figures/${code}${query}${ofPart}`;
}
