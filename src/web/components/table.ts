import { attributes, type Content, classNames, type Html, html } from './html.ts';
import { type Items, type Looks, type Wording, wordsOf } from './wording.ts';

/** What may be said of a cell besides its words. */
export type CellOptions = {
  /** "numeric" sets figures to the right, so that their units stand in line. */
  readonly format?: 'numeric' | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
};

/** One cell: a plain string or number will do where nothing need be said of it. */
export type Cell = Wording<CellOptions>;

/** Figures or facts in rows and columns. */
export type TableParams = {
  readonly caption?: Content;
  readonly captionClasses?: string | undefined;
  readonly head?: readonly Cell[] | undefined;
  readonly rows: Items<readonly Cell[]>;
  /** The first cell of each row names the row. */
  readonly firstCellIsHeader?: boolean | undefined;
} & Looks;

function cell(given: Cell, scope?: 'col' | 'row'): Html {
  const words = wordsOf(given);
  const block = scope ? 'govuk-table__header' : 'govuk-table__cell';
  const format = words?.format && scope !== 'row' && `${block}--${words.format}`;
  const own = attributes({
    scope,
    class: classNames(block, format, words?.classes),
    colspan: words?.colspan,
    rowspan: words?.rowspan,
  });
  const inside = html`${own}${attributes(words?.attributes)}>${words?.text}`;
  return scope ? html`<th${inside}</th>` : html`<td${inside}</td>`;
}

function row(cells: readonly Cell[], hasHeader: boolean): Html {
  const drawn = cells.map((given, index) => cell(given, hasHeader && index === 0 ? 'row' : undefined));
  return html`<tr class="govuk-table__row">${drawn}</tr>`;
}

/** Figures or facts in rows and columns, each column and row named so that any cell makes sense read alone. */
export function table(params: TableParams): Html {
  const caption =
    params.caption &&
    html`<caption class="${classNames('govuk-table__caption', params.captionClasses)}">${params.caption}</caption>`;
  const head =
    params.head &&
    html`<thead class="govuk-table__head"><tr class="govuk-table__row">${params.head.map((given) => cell(given, 'col'))}</tr></thead>`;
  return html`<table class="${classNames('govuk-table', params.classes)}"${attributes(params.attributes)}>
${caption}
${head}
<tbody class="govuk-table__body">${params.rows.map((cells) => cells && row(cells, params.firstCellIsHeader === true))}</tbody>
</table>`;
}
