import { html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import type { OpenDraft } from './model.ts';

/** A draft that is no longer one, and where to go instead. */
export function endedDraftView({ draft, type, children, forks }: OpenDraft): PageContent {
  const isRecorded = draft.ended === 'recorded';
  return {
    title: isRecorded ? 'This draft has been recorded' : 'This draft was discarded',
    section: type.title,
    about: children,
    beforeContent: childrenBanner(children),
    content: html`<h1 class="govuk-heading-l">${isRecorded ? 'This draft has been recorded' : 'This draft was discarded'}</h1>
${forks.length > 0 && html`<p class="govuk-body">Words that came after that are kept. <a class="govuk-link" href="/drafts/${draft.id}/compare">Read them beside the draft</a></p>`}
<ul class="govuk-list">${children.map((child) => html`<li><a class="govuk-link" href="/children/${child.id}">Open ${child.name}’s page</a></li>`)}</ul>`,
  };
}
