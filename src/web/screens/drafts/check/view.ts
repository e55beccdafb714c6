import { WHO_MAY_CHECK } from '#access/second-check.ts';
import { listInWords, lowerFirst } from '#domain/time/in-words.ts';
import { checkPointIds, checkPoints } from '#usecases/leaving/check-points.ts';
import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { details } from '#web/components/details.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { textarea } from '#web/components/textarea.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { momentText } from '../../day-text.ts';
import { wayBack } from '../../way-back.ts';
import type { CheckModel } from './model.ts';
import { packView } from './pack-view.ts';
import { standingText } from './standing-text.ts';

/** Everything that is to leave, and the three things a second person says of it. */
export function checkView(model: CheckModel, { csrfToken }: Frame): PageContent {
  const { draft, title, children, missing, pack } = model;
  const wrong = wrongOf(model);
  const isOwn = model.refusal !== undefined || pack === undefined;
  return {
    title: `Check before it leaves: ${lowerFirst(title)}`,
    hasErrors: wrong.length > 0,
    beforeContent: [
      isOwn ? wayBack(`/drafts/${draft}`, 'Back to the sending') : wayBack('/work', 'Back to my work'),
      childrenBanner(children),
    ],
    about: { children },
    content: html`${wrong.length > 0 && errorSummary({ errorList: wrong })}
<h1 class="govuk-heading-l">Check before it leaves: ${lowerFirst(title)}</h1>
<p class="govuk-body tl-quiet">Prepared by ${model.preparedBy}. Nothing has gone yet.</p>
${missing !== undefined && insetText({ text: html`<strong>It is not whole yet, so that there is nothing to check.</strong> ${missing}` })}
${standingView(model)}${refusedView(model)}
${pack !== undefined && packView(draft, pack)}${beforeView(model)}
${pack !== undefined && model.refusal === undefined && formView(model, pack.sha256, csrfToken)}`,
  };
}

function wrongOf({ issues, problem }: CheckModel) {
  return [
    ...(problem === undefined ? [] : [{ text: problem }]),
    ...issues.map(({ field, message }) => ({ text: message, href: `#${idOf(field)}` })),
  ];
}

function idOf(field: string | undefined): string {
  if (field === 'note' || field === 'files') return field;
  const index = Object.keys(checkPoints).indexOf(field ?? '');
  return index > 0 ? `ticked-${index + 1}` : 'ticked';
}

function standingView({ standing }: CheckModel): Html | false {
  if (standing === undefined) return false;
  const why =
    standing.because.length === 0
      ? 'It needs no check here before it leaves. One that is made is kept all the same.'
      : `It needs one because ${listInWords(standing.because)}.`;
  const said = standingText(standing);
  return insetText({
    text: html`${said !== '' && html`<strong>${said}</strong> `}${standing.state !== 'stands' && why}`,
  });
}

/** Why whoever looks may not check it, and who can: whoever works alone knows whom to ask. */
function refusedView({ refusal, who, standing }: CheckModel): Html | false {
  if (refusal === undefined || standing?.state === 'stands') return false;
  return html`<section class="tl-section"><h2 class="govuk-heading-m">Who can check it</h2>
<p class="govuk-body">${refusal}</p>
${who.length > 0 ? html`<ul class="govuk-list govuk-list--bullet">${who.map((each) => html`<li>${each}</li>`)}</ul>` : html`<p class="govuk-body">Nobody of the team can now: ask a manager of another team. ${!refusal.includes(WHO_MAY_CHECK) && WHO_MAY_CHECK}</p>`}
<p class="govuk-body">It stands in their work once it is finished on the form.</p></section>`;
}

function beforeView({ before }: CheckModel): Html | false {
  if (before.length === 0) return false;
  return details({
    summary: 'What has been said of it',
    text: html`<ul class="govuk-list govuk-list--bullet">${before.map(({ outcome, by, at, note }) => html`<li>${outcome === 'passed' ? 'Checked' : 'Sent back'} by ${by} on ${momentText(at)}${note !== '' && `: ${note}`}</li>`)}</ul>`,
  });
}

/** Each point that is missing stands at the top of the page; beside them they are said once. */
function groupError(issues: CheckModel['issues']): string {
  const isPoint = checkPointIds.some((point) => issues.some(({ field }) => field === point));
  const files = issues.filter(({ field }) => field === 'files').map(({ message }) => message);
  return [...(isPoint ? ['Tick each of the three, or send it back.'] : []), ...files].join(' ');
}

function formView(model: CheckModel, sha256: string, csrfToken: string): Html {
  const isChecked = model.standing?.state === 'stands';
  const { draft, note, issues } = model;
  const noteError = issues.find(({ field }) => field === 'note')?.message;
  const wrong = groupError(issues);
  const noteView = textarea({
    name: 'note',
    rows: 3,
    value: note,
    errorMessage: noteError,
    label: {
      text: isChecked ? 'What has to be put right?' : 'A note, or what has to be put right',
      classes: 'govuk-label--s',
    },
    hint: isChecked ? undefined : 'Needed to send it back; otherwise it may be left blank',
  });
  const sendBack = button({
    text: 'Send it back',
    name: '_do',
    value: 'send-back',
    classes: 'govuk-button--secondary',
    preventDoubleClick: true,
  });
  const begin = html`<form method="post" action="/drafts/${draft}/check" novalidate><input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="_pack" value="${sha256}">`;
  if (isChecked)
    return details({
      summary: 'Send it back after all',
      open: noteError !== undefined,
      text: html`${begin}${noteView}${sendBack}</form>`,
    });
  return html`${begin}
${checkboxes({
  name: 'ticked',
  errorMessage: wrong === '' ? undefined : wrong,
  fieldset: { legend: { text: 'What do you say of it?', classes: 'govuk-fieldset__legend--m' } },
  hint: 'Tick each by itself, once you have looked',
  items: checkPointIds.map((value) => ({ value, text: checkPoints[value] })),
  values: model.ticked,
})}
${noteView}
<div class="govuk-button-group">${button({ text: 'It is right: it may leave', name: '_do', value: 'pass', preventDoubleClick: true })}
${sendBack}</div></form>`;
}
