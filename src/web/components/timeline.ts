import { attributes, type Content, classNames, type Html, html, raw } from './html.ts';
import type { Items, Looks } from './wording.ts';

/** One thing that happened. */
export type TimelineItem = {
  readonly label: Content;
  /** Who recorded it. */
  readonly byline?: Content;
  /** The day as a machine reads it, and as a person does. */
  readonly on: { readonly timestamp: string; readonly text: Content };
  readonly text?: Content;
} & Looks;

/** Things that happened, one after another. */
export type TimelineParams = {
  readonly items: Items<TimelineItem>;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
} & Looks;

function entry(item: TimelineItem, heading: Html): Html {
  return html`<div class="${classNames('moj-timeline__item', item.classes)}"${attributes(item.attributes)}>
<div class="moj-timeline__header">
<${heading} class="moj-timeline__title">${item.label}</${heading}>
${item.byline && html`<p class="moj-timeline__byline">by ${item.byline}</p>`}
</div>
<p class="moj-timeline__date"><time datetime="${item.on.timestamp}">${item.on.text}</time></p>
<div class="moj-timeline__description">${item.text}</div>
</div>`;
}

/** Things that happened, one after another, each with its day and who recorded it. */
export function timeline(params: TimelineParams): Html {
  const heading = raw(`h${params.headingLevel ?? 2}`);
  return html`<div class="${classNames('moj-timeline', params.classes)}"${attributes(params.attributes)}>
${params.items.map((item) => item && entry(item, heading))}
</div>`;
}
