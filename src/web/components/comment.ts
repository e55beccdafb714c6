import { type Html, html } from './html.ts';
import { tag } from './tag.ts';

/** What was said of a passage, by whom, and what was answered. */
export type CommentParams = {
  readonly quoted: string;
  readonly words: string;
  readonly by: string;
  readonly answers: readonly { readonly words: string; readonly by: string }[];
  readonly isDealt: boolean;
};

/** A comment on a passage with the passage quoted, and under it what was answered; `about` says whose answer it is about. */
export function commentView({ quoted, words, by, answers, isDealt }: CommentParams, about?: string): Html {
  return html`<p class="govuk-body tl-comment__by"><strong>${by} asks</strong>${about !== undefined && `, about ${about}`} ${isDealt ? tag({ text: 'Dealt with', classes: 'govuk-tag--green' }) : tag({ text: 'Open', classes: 'govuk-tag--yellow' })}</p>
${quoted !== '' && html`<blockquote class="tl-comment__quote tl-lines">${quoted}</blockquote>`}
<p class="govuk-body tl-lines">${words}</p>
${answers.map((answer) => answer.words !== '' && html`<p class="govuk-body tl-comment__answer tl-lines"><strong>${answer.by}:</strong> ${answer.words}</p>`)}`;
}
