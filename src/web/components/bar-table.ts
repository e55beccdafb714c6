import { type Content, type Html, html } from './html.ts';
import { table } from './table.ts';

/** One bar: what it is of, how long it is, and the figure in words. */
export type Bar = {
  readonly name: Content;
  readonly value: number;
  readonly text: string;
  /** The bar the others are set beside. */
  readonly isOwn?: boolean | undefined;
};

/** Figures set beside each other. */
export type BarTableParams = {
  readonly caption: Content;
  /** What the bars are of, and what their length is. */
  readonly head: readonly [name: string, figure: string];
  readonly bars: readonly Bar[];
};

/**
 * A chart of bars that is its own table: each bar stands beside its name and its figure, so that nothing has to be read off the
 * drawing, and the drawing says nothing that the words do not.
 */
export function barTable({ caption, head, bars }: BarTableParams): Html {
  const longest = Math.max(...bars.map(({ value }) => value), 0);
  return table({
    caption,
    captionClasses: 'govuk-table__caption--s',
    classes: 'tl-bars',
    head: [
      head[0],
      { text: head[1], format: 'numeric' },
      { text: html`<span class="govuk-visually-hidden">As a bar</span>` },
    ],
    firstCellIsHeader: true,
    rows: bars.map((bar) => [
      { text: bar.isOwn ? html`<strong>${bar.name}</strong>` : bar.name },
      { text: bar.isOwn ? html`<strong>${bar.text}</strong>` : bar.text, format: 'numeric' as const },
      { text: drawing(bar, longest), classes: 'tl-bars__bar' },
    ]),
  });
}

// The longest bar is as long as there is room; all of them begin at nought.
function drawing({ value, isOwn }: Bar, longest: number): Html {
  const width = longest === 0 ? 0 : Math.round((value / longest) * 1000) / 10;
  return html`<svg class="${isOwn ? 'tl-bars__own' : 'tl-bars__other'}" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${width}" height="16"></rect></svg>`;
}
