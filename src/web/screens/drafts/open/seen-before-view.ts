import type { SeenBefore } from '#usecases/queries/draft-page.query.ts';
import { type Html, html } from '#web/components/html.ts';
import { missedText } from '../../child/overview/banner-view.ts';
import { dayText } from '../../day-text.ts';

/** What stands before a child's own part of a visit: when they were last seen, and the visits since that did not see them. */
export function seenBeforeView(before: SeenBefore | undefined): Html | false {
  if (before === undefined) return false;
  const { on, missed } = before;
  const seen = on === undefined ? 'Not yet seen, as far as is recorded.' : `Last seen ${dayText(on)}.`;
  return html`<p class="govuk-body tl-quiet tl-seen-before">${seen}${missed.length > 0 && html` <strong>${on !== undefined && 'Since then: '}${missedText(missed)}.</strong>`}</p>`;
}
