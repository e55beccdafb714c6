import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { momentText } from '../../day-text.ts';
import { rowsView } from '../../records/rows-view.ts';
import { wayBack } from '../../way-back.ts';
import type { Difference, Told } from './differences.ts';
import type { Comparison } from './model.ts';

/** Two people wrote in one draft: both texts, question by question, and the choice between them. */
export function compareView(model: Comparison, frame: Frame): PageContent {
  const { page, fork, differences, more } = model;
  const href = `/drafts/${page.draft.id}`;
  return {
    title: 'Two texts of one draft',
    section: page.type.title,
    about: page.children,
    beforeContent: [wayBack(href, 'Back to the draft'), childrenBanner(page.children)],
    content: html`<h1 class="govuk-heading-l">Two texts of one draft</h1>
${fork === undefined ? html`<p class="govuk-body">There is nothing to bring together. <a class="govuk-link" href="${href}">Go on with the draft</a></p>` : both(model, differences, frame)}
${more > 0 && html`<p class="govuk-body">After this, ${more} more to bring together.</p>`}`,
  };
}

function both({ page, fork }: Comparison, differences: readonly Difference[], frame: Frame): Html {
  const { draft, savedBy } = page;
  const isOpen = draft.ended === undefined;
  return html`<p class="govuk-body">${savedBy} saved the draft on ${momentText(draft.savedAt)}. ${fork?.by} wrote another text until ${momentText(fork?.at)}. Nothing of either is lost: choose for each question, and what you do not choose stays readable here until you send it.</p>
<form method="post" action="/drafts/${draft.id}/compare" novalidate>
<input type="hidden" name="_csrf" value="${frame.csrfToken}"><input type="hidden" name="_revision" value="${draft.revision}"><input type="hidden" name="_fork" value="${fork?.number ?? 0}">
${differences.length === 0 && html`<p class="govuk-body">The two texts say the same now.</p>`}
${differences.map((difference) => choice(difference, savedBy, fork?.by ?? ''))}
${isOpen ? button({ text: 'Keep what I chose', preventDoubleClick: true }) : html`<p class="govuk-body">The draft has ended, so nothing can be changed in it. Bring what is missing into the record by correcting it.</p>`}
</form>`;
}

function choice({ name, ask, child, one, other, canKeepBoth }: Difference, by: string, otherBy: string): Html {
  const question = child === undefined ? ask : `${child}: ${ask}`;
  return html`<section class="tl-compare" aria-labelledby="asked-${name}"><h2 class="govuk-heading-m" id="asked-${name}">${question}</h2>
<div class="tl-compare__texts"><div><h3 class="govuk-heading-s">In the draft, by ${by}</h3>${told(one)}</div>
<div><h3 class="govuk-heading-s">Beside it, by ${otherBy}</h3>${told(other)}</div></div>
${radios({
  name: `keep.${name}`,
  classes: 'govuk-radios--inline govuk-radios--small',
  value: canKeepBoth && one !== '' && other !== '' ? 'both' : one === '' ? 'other' : 'one',
  fieldset: { legend: html`Which do you keep?<span class="govuk-visually-hidden"> ${question}</span>` },
  items: [
    { value: 'one', text: 'Keep the draft’s' },
    { value: 'other', text: `Take ${otherBy}’s` },
    canKeepBoth && { value: 'both', text: 'Keep both, one after the other' },
  ],
})}
</section>`;
}

function told(answer: Told): Html {
  if (typeof answer !== 'string') return html`${rowsView(answer)}`;
  return html`<div class="tl-story">${answer || 'Not answered'}</div>`;
}
