import { commentView } from '#web/components/comment.ts';
import { type Html, html } from '#web/components/html.ts';
import { momentText } from '../../day-text.ts';
import type { ReadRecord } from './model.ts';
import { changesView } from './trail-view.ts';

/** What changed since a manager had it in hand, question by question: so that nobody reads it all again to find it. */
export function sinceView({ since }: ReadRecord): Html | false {
  if (since === undefined) return false;
  const done = since.what === 'returned' ? 'given back' : 'approved';
  return html`<section class="tl-since"><h2 class="govuk-heading-m" id="since">What changed since it was ${done}</h2>
<p class="govuk-body tl-quiet">It was ${done} on ${momentText(since.at)}.</p>
${since.changes.length === 0 ? html`<p class="govuk-body">No answer was changed.</p>` : changesView(since.changes)}</section>`;
}

/** The comments on passages, each under its question, with what was answered. */
export function commentsView({ comments }: ReadRecord): Html | false {
  if (comments.length === 0) return false;
  const open = comments.filter(({ isDealt }) => !isDealt).length;
  return html`<section class="tl-comments"><h2 class="govuk-heading-m" id="comments">Comments on passages</h2>
<p class="govuk-body">${open === 0 ? 'All are dealt with.' : `${open} of ${comments.length} not dealt with yet.`}</p>
${comments.map((comment) => html`<div class="tl-comment"><h3 class="govuk-heading-s">${comment.ask}</h3>${commentView(comment)}<p class="govuk-body-s tl-quiet">${momentText(comment.at)}</p></div>`)}</section>`;
}
