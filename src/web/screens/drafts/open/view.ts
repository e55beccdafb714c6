import { listInWords } from '#domain/time/in-words.ts';
import { CHILDREN, childrenShown } from '#usecases/commands/children-meant.ts';
import { REASON } from '#usecases/commands/correction-reason.ts';
import { FIRST_WRITTEN } from '#usecases/commands/first-written.ts';
import { BEGAN_TO_WRITE } from '#usecases/queries/draft-origins.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { autosaveForm } from '#web/components/autosave-form.ts';
import { button } from '#web/components/button.ts';
import { details } from '#web/components/details.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { textarea } from '#web/components/textarea.ts';
import { messagesOf, summaryOf } from '#web/forms/messages.ts';
import { REASON_ASKED } from '#web/forms/posted-name.ts';
import { recordForm, sectionId } from '#web/forms/record-form.ts';
import { signInAddress } from '#web/server/safe-return.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { momentText } from '../../day-text.ts';
import { withoutMarks } from '../../source-marks.ts';
import { wayBack } from '../../way-back.ts';
import { keptNotice } from '../kept-notice.ts';
import { movedNotice } from '../moved-notice.ts';
import { besideOffer, lastTime } from './beside-view.ts';
import { digestBeside } from './digest-view.ts';
import { endedDraftView } from './ended-view.ts';
import { fromMeetingsView } from './from-meetings-view.ts';
import type { OpenDraft } from './model.ts';
import { seenBeforeView } from './seen-before-view.ts';
import { filesNote, needsCheck, stoppedView } from './stopped-view.ts';

/** A draft as a form. Whatever is missing, it can be kept; what is wrong is told at once, at the top and beside each field. */
export function openDraftView(model: OpenDraft, frame: Frame): PageContent {
  const { draft, type, form } = model;
  if (draft.ended !== undefined) return endedDraftView(model);
  const refused = model.stopped === undefined ? { text: model.refusal } : { text: model.refusal, href: '#stopped' };
  const wrong = [...(model.refusal === undefined ? [] : [refused]), ...summaryOf(form)];
  return {
    title: type.title,
    section: model.isCorrection ? 'Correction' : 'Draft',
    hasErrors: wrong.length > 0,
    beforeContent: [wayBack(backOf(model), 'Back to the child'), childrenBanner(shownChildren(model))],
    about: { children: shownChildren(model) },
    isWide: model.isBeside === true,
    modules: [
      SCRIPTS.autosave,
      SCRIPTS.conditionalFields,
      SCRIPTS.repeatingGroup,
      SCRIPTS.copiedMarks,
      SCRIPTS.suggestWhen,
      SCRIPTS.householdHints,
    ],
    content: html`${keptNotice(model)}${wrong.length > 0 && errorSummary({ errorList: wrong })}
${model.wasSaved && wrong.length === 0 && notificationBanner({ type: 'success', text: `The draft is saved. It is not yet a record.` })}
${model.forks.length > 0 && forkNotice(model)}
<h1 class="govuk-heading-l">${model.isCorrection && 'Correct the record: '}${type.title}</h1>
<p class="govuk-body">${type.purpose}</p>
${autosaveForm({
  action: `/drafts/${draft.id}`,
  draftId: draft.id,
  revision: draft.revision,
  autosaveUrl: `/drafts/${draft.id}/autosave`,
  userId: frame.actor.worker,
  signInUrl: signInAddress(`/drafts/${draft.id}`),
  csrfToken: frame.csrfToken,
  deviceKey: frame.deviceKey,
  kept: { name: `${type.title}: ${namesOf(model)}`, secondsLeft: frame.secondsLeft },
  content: html`${whatEnterPresses()}<input type="hidden" name="_shown" value="${model.shownAt}"><input type="hidden" name="_effort" value="">
<div class="tl-form">${sectionList(model)}<div>
${suggestedWhen(model)}${householdOf(model)}${movedNotice(model.moved)}${clockNotes(model)}${stoppedView(model)}${fromMeetingsView(model)}${besideOffer(model)}${recordForm(form, (child) => digestBeside(model.digests, child.id) || seenBeforeView(model.seenBefore[child.id]), lastTime(model))}${filesNote(model)}${finish(model)}</div></div>`,
})}`,
  };
}

/** Enter, pressed in a box, presses the first button of a form: it keeps what was typed, and neither copies nor takes away. */
function whatEnterPresses(): Html {
  return html`<button type="submit" name="_do" value="keep" hidden>Save the draft</button>`;
}

/** A form that was taken along has no time until somebody begins to write: a script then puts it in, marked. */
function suggestedWhen({ draft, type }: OpenDraft): Html | false {
  if (draft.takenAlongAt === undefined) return false;
  return html`<input type="hidden" name="${FIRST_WRITTEN}" value="${draft.content[FIRST_WRITTEN]?.[0] ?? ''}">
<p class="govuk-body tl-quiet" data-suggest-when="${type.happenedOn}" data-begun-in="${FIRST_WRITTEN}" data-words="${BEGAN_TO_WRITE}" hidden>Nobody has written here yet. When you begin, the time of that moment is put in, marked: change it to when the visit was.</p>`;
}

/** Where a script says who of the children lived together on the day that was typed. */
function householdOf({ draft, type, form }: OpenDraft): Html | false {
  if (form.offered === undefined) return false;
  return html`<div role="status" class="tl-household" data-household="/drafts/${draft.id}/household" data-of="${CHILDREN}" data-when="${type.happenedOn}"></div>`;
}

function namesOf(model: OpenDraft): string {
  return listInWords(shownChildren(model).map(({ name }) => name));
}

/** The banner names whom it is about; whoever is only offered is not among them. */
function shownChildren({ draft, children }: OpenDraft): OpenDraft['children'] {
  const shown = childrenShown(draft);
  return children.filter(({ id }) => shown.some((child) => child === id));
}

function backOf({ draft, children }: OpenDraft): string {
  const [base] = Object.keys(draft.base);
  return base === undefined ? `/children/${children[0]?.id ?? ''}` : `/records/${base}`;
}

function sectionList({ type, startedBy, savedBy, draft }: OpenDraft): Html {
  return html`<div class="tl-form__contents"><nav aria-label="Parts of the form">
<ol class="govuk-list tl-contents">${type.sections.map((section, index) => html`<li><a class="govuk-link govuk-link--no-visited-state" href="#${sectionId(index)}">${section.title}</a></li>`)}</ol></nav>
<p class="govuk-body-s tl-quiet">Started by ${startedBy}. Saved ${momentText(draft.savedAt)}${savedBy !== startedBy && ` by ${savedBy}`}.</p></div>`;
}

function clockNotes({ form }: OpenDraft): Html | false {
  if (form.clocks.length === 0) return false;
  return insetText({
    classes: 'tl-clock-notes',
    text: html`<h2 class="govuk-heading-s">What these dates set going</h2>
<ul class="govuk-list">${form.clocks.map(({ title, due, explained }) => html`<li><strong>${title}</strong> by ${due}. <span class="tl-quiet">${withoutMarks(explained)}</span></li>`)}</ul>`,
  });
}

function forkNotice({ draft, forks }: OpenDraft): Html {
  return notificationBanner({
    text: html`<p class="govuk-notification-banner__heading">${listInWords(forks.map(({ by }) => by))} wrote in this draft at the same time. Both texts are kept.
<a class="govuk-notification-banner__link" href="/drafts/${draft.id}/compare">Bring them together</a></p>`,
  });
}

function reasonHint(type: OpenDraft['type']): string {
  const later = Object.values(type.fields).filter((field) => field.later === true);
  return later.length === 0
    ? 'Both versions are kept, with this reason'
    : `Both versions are kept, with this reason. Leave it blank when you only answer what could not be known before: ${listInWords(later.map((field) => `“${field.ask}”`))}`;
}

function finish(model: OpenDraft): Html {
  const { draft, type, isCorrection } = model;
  const done = isCorrection
    ? 'Record the correction'
    : type.signOff !== undefined
      ? 'Hand in for sign-off'
      : needsCheck(model.sending)
        ? 'Finish and ask for a check'
        : 'Finish and record';
  return html`${isCorrection && textarea({ name: REASON, rows: 2, errorMessage: messagesOf(model.form).get(REASON), label: { text: REASON_ASKED, classes: 'govuk-label--s' }, hint: reasonHint(type), value: draft.content[REASON]?.[0] })}
<div class="govuk-button-group">
${button({ text: done, name: '_do', value: 'complete', preventDoubleClick: true })}
${!isCorrection && model.sending === undefined && button({ text: 'Record what there is, and go on later', name: '_do', value: 'save', classes: 'govuk-button--secondary', preventDoubleClick: true })}
${button({ text: 'Save the draft', name: '_do', value: 'keep', classes: 'govuk-button--secondary' })}
</div>
${details({
  summary: 'Discard this draft',
  text: html`<p class="govuk-body">What is written here is put away and never becomes a record.</p>
${button({ text: 'Discard the draft', name: '_do', value: 'discard', classes: 'govuk-button--warning' })}`,
})}`;
}
