import { type Html, html } from './html.ts';
import { type TableParams, table } from './table.ts';

/** A table wider than a small screen, and what it is called when a reader scrolls it. */
export type ScrollingTableParams = TableParams & { readonly label: string };

/** A wide table that scrolls by itself, by keyboard too, while the page around it stands still. */
export function scrollingTable({ label, ...params }: ScrollingTableParams): Html {
  return html`<div class="tl-scroll" role="region" aria-label="${label}" tabindex="0">${table(params)}</div>`;
}
