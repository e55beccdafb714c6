import { autosaveForm } from '#web/components/autosave-form.ts';
import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { signInAddress } from '#web/server/safe-return.ts';
import type { Frame } from '#web/server/screen.ts';
import { momentText } from '../../day-text.ts';
import { addressOfDraft, withText } from './form-places.ts';
import { addressOf, type KeptForm, keptId } from './kept-form.ts';

/** A form about a person whose words are kept as they are typed: to be sent, to be finished later or to be discarded. */
export function keptFormView(kept: KeptForm, frame: Frame, { content, send }: { content: Content; send: Html }): Html {
  const address = addressOf(kept);
  return html`${notices(kept)}${autosaveForm({
    action: address,
    draftId: keptId(kept),
    revision: kept.revision,
    opened: kept.opened,
    ...(kept.number === 1 ? {} : { besideId: keptId({ ...kept, number: 1 }) }),
    autosaveUrl: withText(`${kept.path}/autosave`, kept.number),
    userId: frame.actor.worker,
    signInUrl: signInAddress(address),
    csrfToken: frame.csrfToken,
    deviceKey: frame.deviceKey,
    content: html`${content}
<div class="govuk-button-group">${send}
${button({ text: 'Save and finish later', name: '_do', value: 'keep', classes: 'govuk-button--secondary' })}</div>
${details({
  summary: 'Discard what I typed',
  text: html`<p class="govuk-body">What you typed here is forgotten. Nothing on the record changes.</p>
${button({ text: 'Discard what I typed', name: '_do', value: 'discard', classes: 'govuk-button--warning' })}`,
})}`,
  })}`;
}

function notices({ wasSaved, savedAt, others }: KeptForm): Html {
  return html`${wasSaved && notificationBanner({ type: 'success', text: 'What you typed is saved. Nothing on the record has changed yet.' })}
${
  others.length > 0 &&
  notificationBanner({
    text: html`<p class="govuk-notification-banner__heading">You wrote in this form in another window too. Both texts are kept, each by itself.</p>
<ul class="govuk-list">${others.map((each) => html`<li><a class="govuk-notification-banner__link" href="${addressOfDraft(each)}">Read the text saved on ${momentText(each.savedAt)}</a></li>`)}</ul>`,
  })
}
${savedAt !== undefined && html`<p class="govuk-body-s tl-quiet">Not sent yet. Saved ${momentText(savedAt)}.</p>`}`;
}
