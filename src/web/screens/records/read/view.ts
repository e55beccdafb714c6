import type { RecordState } from '#domain/history/child-history.ts';
import { meetings } from '#domain/journey/meeting/meetings.ts';
import type { ShownRecord } from '#usecases/queries/shown-record.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { dayText, momentText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { wayBack } from '../../way-back.ts';
import { actionsView } from './actions-view.ts';
import { answersView, wordForWordNote } from './answers-view.ts';
import { commentsView, sinceView } from './comments-view.ts';
import type { ReadRecord } from './model.ts';
import { stepsView } from './steps-view.ts';
import { readersView, versionsView } from './trail-view.ts';

const COLOURS: Readonly<Record<RecordState, string>> = {
  open: 'govuk-tag--blue',
  submitted: 'govuk-tag--yellow',
  complete: 'govuk-tag--green',
  void: 'govuk-tag--grey',
};

/** A record as it is read: its answers in words, what follows from it, how it came to be, and who has looked. */
export function readRecordView(model: ReadRecord, frame: Frame): PageContent {
  const { record, child, problems } = model;
  // What was settled before the signature is read last.
  const isDone = record.state === 'complete';
  const title = `${record.title}${record.on === undefined ? '' : ` of ${dayText(record.on)}`}`;
  return {
    title,
    hasErrors: problems.length > 0,
    beforeContent: [wayBack(`/children/${child.id}`, 'Back to the child'), childrenBanner([child])],
    about: { children: [child], record: record.id },
    modules: [
      ...(model.done === undefined && model.returning === undefined ? [] : [SCRIPTS.autosave]),
      ...(model.returning === undefined ? [] : [SCRIPTS.repeatingGroup, SCRIPTS.passageComment]),
    ],
    content: html`${pastNotice(model.past)}${problems.length > 0 && errorSummary({ errorList: problems.map(({ message, field }) => ({ text: message, href: field === 'on' ? '#on-day' : `#${field ?? 'main-content'}` })) })}
${model.done !== undefined && doneNotice(model)}
<h1 class="govuk-heading-l">${title} ${tag({ text: record.stateInWords, classes: COLOURS[record.state] })}</h1>
<p class="govuk-body tl-quiet">Recorded by ${record.recordedBy}, ${momentText(record.recordedAt)}. Version ${record.version}.${model.source !== undefined && ` It came from ${model.source}.`}</p>
${model.lateEntry !== undefined && insetText({ text: model.lateEntry })}
${returnedNote(model)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${wordForWordNote(model)}${sinceView(model)}${!isDone && commentsView(model)}${actionsView(model, frame)}${answersView(model)}${isDone && commentsView(model)}${model.may.signOff && html`<button type="button" class="govuk-button govuk-button--secondary tl-comment-on" data-comment-on hidden>Comment on the selected words</button>`}${keptApartNote(model)}${versionsView(model.versions)}${readersView(model.readers)}
</div><div class="govuk-grid-column-one-third">${besideView(model, frame.csrfToken)}</div></div>`,
  };
}

function keptApartNote({ record, keptApart }: ReadRecord): Html | false {
  if (keptApart === undefined) return false;
  return html`<p class="govuk-body">What was said of the worker is not part of the child’s file.${keptApart.mayRead && html` <a class="govuk-link" href="/supervisions/${record.id}">Read the whole supervision</a>`}</p>`;
}

function doneNotice({ record, done, may }: ReadRecord): Html {
  if (done?.startsWith('return-')) return html`<span data-draft-done="${done}"></span>`;
  const words =
    record.state === 'submitted'
      ? 'Handed in for sign-off'
      : record.state === 'open'
        ? 'Recorded, still open'
        : 'Recorded';
  return notificationBanner({
    type: 'success',
    text: html`<p class="govuk-notification-banner__heading" data-draft-done="${done}">${words}.${may.goOn && ' You can go on with it at any time.'}</p>`,
  });
}

/** What a manager asked for when it was given back: the comment stays until it is handed in again. */
function returnedNote({ record, versions }: ReadRecord): Html | false {
  const [newest, before] = versions;
  const isReturned =
    record.state === 'open' && newest?.reason !== undefined && before?.stateInWords === 'Waiting for sign-off';
  return isReturned && insetText({ text: html`<strong>Returned by ${newest.by}:</strong> ${newest.reason}` });
}

function besideView(model: ReadRecord, csrfToken: string): Html {
  const { follows, followedBy, together } = model;
  const paper = meetings.some(({ id }) => id === model.record.type) && model.record.state !== 'void';
  return html`${stepsView(model, csrfToken)}
${paper && html`<p class="govuk-body"><a class="govuk-link" href="/records/${model.record.id}/minutes">On paper, for the family</a></p>`}
${follows !== undefined && html`<h2 class="govuk-heading-s">It follows</h2>${listOf([follows])}`}
${followedBy.length > 0 && html`<h2 class="govuk-heading-s">Followed by</h2>${listOf(followedBy)}`}
${together.length > 0 && html`<h2 class="govuk-heading-s">Recorded together</h2><ul class="govuk-list">${together.map((each) => html`<li><a class="govuk-link" href="/records/${each.record.id}">${each.child.name}</a>: ${each.record.stateInWords.toLowerCase()}</li>`)}</ul>`}`;
}

function listOf(records: readonly ShownRecord[]): Html {
  return html`<ul class="govuk-list">${records.map((each) => html`<li><a class="govuk-link" href="/records/${each.id}">${each.title}</a>${each.on !== undefined && html`<br><span class="tl-quiet">${dayText(each.on)}, ${each.stateInWords.toLowerCase()}</span>`}</li>`)}</ul>`;
}
