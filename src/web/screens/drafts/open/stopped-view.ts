import { RELEASE } from '#usecases/leaving/release-reason.ts';
import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import { textarea } from '#web/components/textarea.ts';
import { standingText } from '../check/standing-text.ts';
import type { OpenDraft } from './model.ts';

/** What the search stopped, where, and how to go on: a manager may release it with a reason, nobody else. */
export function stoppedView(model: OpenDraft): Html | false {
  const { stopped, sending } = model;
  if (stopped === undefined) return releaseLeft(model);
  return html`<section class="tl-section" id="stopped" tabindex="-1"><h2 class="govuk-heading-m">Why it was stopped</h2>
<ul class="govuk-list govuk-list--bullet">${stopped.stops.map(({ where, because }) => html`<li><strong>${where}:</strong> ${because}</li>`)}</ul>
${!sending?.isLetter && html`<p class="govuk-body">The minutes are corrected on the record of the meeting. Files and recipients are changed here.</p>`}
${
  sending?.mayRelease
    ? html`<input type="hidden" name="_found" value="${stopped.found}">
${releaseReason(model, 'Your name, this reason and what was found stay in the log of what was sent out')}
${needsCheck(sending) && html`<p class="govuk-body">It does not go yet: a second person, who is not you, checks it first.</p>`}
${button({ text: needsCheck(sending) ? 'Release it to be checked' : 'Release and send', name: '_do', value: 'release', classes: 'govuk-button--warning', preventDoubleClick: true })}`
    : html`<p class="govuk-body">Only a manager may release it as it is, with a reason. The draft is kept: it stands on the page of the managers of your team.</p>`
}</section>`;
}

/** A reason that was typed and not sent waits with the draft: for whoever may release it to go on with, for others out of sight. */
function releaseLeft(model: OpenDraft): Html | false {
  const typed = model.draft.content[RELEASE]?.[0] ?? '';
  if (model.sending === undefined || typed === '') return false;
  if (!model.sending.mayRelease) return html`<input type="hidden" name="${RELEASE}" value="${typed}">`;
  return html`<section class="tl-section"><h2 class="govuk-heading-m">Why it may be released</h2>
${releaseReason(model, `It was not sent yet. Press “${needsCheck(model.sending) ? 'Finish and ask for a check' : 'Finish and record'}” to see again what was stopped, and release it there`)}</section>`;
}

function releaseReason({ draft }: OpenDraft, hint: string): Html {
  const label = { text: 'Why is it safe to send this as it is?', classes: 'govuk-label--s' };
  return textarea({ name: RELEASE, rows: 2, label, hint, value: draft.content[RELEASE]?.[0] });
}

/** The files that go with it, and the way to add one: what is typed is saved on the way. */
export function filesNote({ sending }: OpenDraft): Html | false {
  if (sending === undefined) return false;
  return html`${
    sending.isLetter &&
    html`<section class="tl-section"><h2 class="govuk-heading-m">The letter as it will go</h2>
${button({ text: 'Read the letter', name: '_do', value: 'letter', classes: 'govuk-button--secondary' })}</section>`
  }
<section class="tl-section"><h2 class="govuk-heading-m">Files that go with it</h2>
${sending.files.length === 0 ? html`<p class="govuk-body">None.</p>` : html`<ul class="govuk-list govuk-list--bullet">${sending.files.map((name) => html`<li>${name}</li>`)}</ul>`}
${button({ text: 'Add a file or take one out', name: '_do', value: 'files', classes: 'govuk-button--secondary' })}</section>
${checkNote(sending)}`;
}

/** How it stands with its second person, where it needs one or was looked at. */
function checkNote({ standing }: NonNullable<OpenDraft['sending']>): Html | false {
  const said = standing === undefined ? '' : standingText(standing);
  if (said === '') return false;
  return html`<section class="tl-section"><h2 class="govuk-heading-m">A second person’s check</h2>
<p class="govuk-body">${said}</p>
${button({ text: 'See what is checked, and who can', name: '_do', value: 'check', classes: 'govuk-button--secondary' })}</section>`;
}

/** True when finishing it does not send it yet. */
export function needsCheck(sending: OpenDraft['sending']): boolean {
  const standing = sending?.standing;
  return standing !== undefined && standing.because.length > 0 && standing.state !== 'stands';
}
