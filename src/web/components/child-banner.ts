import { type Content, type Html, html } from './html.ts';
import type { Items } from './wording.ts';

/** One thing everyone must know of the child at once, and the words for it. */
export type BannerFact = { readonly key: string; readonly value: Content };

/** Something that needs care whenever this child's record is open. */
export type BannerFlag = { readonly text: string; readonly tone?: 'danger' | 'caution' | 'plain' | undefined };

/** Which child's record this is. */
export type ChildBannerParams = {
  readonly name: Content;
  readonly href?: string | undefined;
  readonly facts: Items<BannerFact>;
  readonly flags?: Items<BannerFlag> | undefined;
};

function factOf({ key, value }: BannerFact): Html {
  return html`<div class="tl-child-banner__fact"><dt>${key}</dt><dd>${value}</dd></div>`;
}

function flagOf({ text, tone }: BannerFlag): Html {
  return html`<li class="tl-child-banner__flag tl-child-banner__flag--${tone ?? 'plain'}">${text}</li>`;
}

/** Which child's record this is, on every page of it, so that nothing is written about the wrong child. */
export function childBanner(params: ChildBannerParams): Html {
  const name = params.href
    ? html`<a class="tl-child-banner__link" href="${params.href}">${params.name}</a>`
    : params.name;
  const flags = params.flags?.filter((flag) => !!flag) ?? [];
  return html`<section class="tl-child-banner" aria-label="Child">
<p class="tl-child-banner__name">${name}</p>
<dl class="tl-child-banner__facts">${params.facts.map((fact) => fact && factOf(fact))}</dl>
${flags.length > 0 && html`<ul class="tl-child-banner__flags" aria-label="Needs care">${flags.map(flagOf)}</ul>`}
</section>`;
}
