import { type Html, html } from '#web/components/html.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { momentText } from '../day-text.ts';
import type { OpenDraft } from './open/model.ts';

/** What stands above a form that the device opened by itself; a page that came from the server never shows it. */
export function keptNotice({ draft, shownAt }: Pick<OpenDraft, 'draft' | 'shownAt'>): Html {
  const known = draft.takenAlongAt === undefined ? 'then known' : 'known when taken along';
  return html`<div data-kept-notice hidden>${notificationBanner({
    titleId: 'kept-notice-title',
    text: html`<p class="govuk-notification-banner__heading">No connection: this is the page as you last had it.</p>
<p class="govuk-body">Write on. Your words are kept on this device and sent when you are connected.</p>
<p class="govuk-body">Ages, who lived together and what was answered before are as ${known}, on ${momentText(shownAt)}.</p>`,
  })}</div>`;
}
