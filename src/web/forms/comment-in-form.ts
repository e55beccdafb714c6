import { commentName } from '#usecases/commands/comment-answers.ts';
import type { DraftContent } from '#usecases/ports.ts';
import type { ShownComment } from '#usecases/queries/shown-comments.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { commentView } from '#web/components/comment.ts';
import { type Html, html } from '#web/components/html.ts';
import { textarea } from '#web/components/textarea.ts';
import type { FormChild } from './form-model.ts';

/** A manager’s comment before the question it is about, with room to answer it and a box to say that it is dealt with. */
export function commentInForm(comment: ShownComment, content: DraftContent, children: readonly FormChild[]): Html {
  const child = children.find(({ id }) => id === comment.child);
  const [answer, dealt] = [commentName(comment.id, 'answer'), commentName(comment.id, 'dealt')];
  return html`<div class="tl-comment">${commentView(comment, child?.name)}
${textarea({ name: answer, label: { text: 'Your answer', classes: 'govuk-label--s' }, hint: 'If it needs one', rows: 2, value: content[answer]?.[0] })}
${
  !comment.isDealt &&
  checkboxes({
    name: dealt,
    idPrefix: dealt,
    items: [{ value: 'yes', text: 'This is dealt with', checked: content[dealt]?.[0] === 'yes' }],
  })
}</div>`;
}
