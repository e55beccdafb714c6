import type { CaseloadAlert } from '#derive/caseload/caseload-alerts.ts';
import type { Caseload } from '#usecases/queries/caseloads.query.ts';
import { button } from '#web/components/button.ts';
import { dateInput } from '#web/components/date-input.ts';
import { type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';
import { textarea } from '#web/components/textarea.ts';
import type { Frame } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import type { CaseloadModel } from './model.ts';

/** Every alert there was, the latest first, with what was done; one that is open asks what is done about it. */
export function alertsView(caseload: Caseload, model: CaseloadModel, frame: Frame): Html | false {
  const { alerts } = caseload;
  if (alerts.length === 0) return false;
  // One form at a time: the alert that has been open longest is answered first.
  const asked = alerts.findLast(({ isOpen }) => isOpen);
  return html`<h3 class="govuk-heading-s">Alerts</h3>
${alerts.map((alert) => html`<div class="tl-sign-off">${said(alert, model)}${alert === asked && model.mayAnswer(caseload.team) && form(caseload, alert, model, frame)}</div>`)}`;
}

function said({ from, until, peak, trigger, isOpen, answers }: CaseloadAlert, { nameOf }: CaseloadModel): Html {
  return html`<p class="govuk-body">${tag({ text: isOpen ? 'Open' : 'Answered', classes: isOpen ? 'govuk-tag--red' : 'govuk-tag--green' })}
Over ${trigger} from ${dayText(from)}${until === undefined ? ' on' : html` until ${dayText(until)}`}, ${peak} at the most.</p>
${answers.map(({ action, doneBy, answeredOn, by }) => html`<p class="govuk-body"><strong>${action}</strong><br><span class="tl-quiet">${nameOf(by)}, ${dayText(answeredOn)}; to have worked by ${dayText(doneBy)}</span></p>`)}
${isOpen && answers.length > 0 && html`<p class="govuk-body">It went on after the day by which that was to have worked.</p>`}`;
}

function form({ team }: Caseload, { from }: CaseloadAlert, { worker, typed }: CaseloadModel, frame: Frame): Html {
  const answer = typed?.overFrom === from ? typed : undefined;
  const wrong = (field: string) => answer?.problems.find((issue) => issue.field === field)?.message;
  return html`<form method="post" action="/team/caseload/${worker}" novalidate><input type="hidden" name="_csrf" value="${frame.csrfToken}">
<input type="hidden" name="team" value="${team}"><input type="hidden" name="overFrom" value="${from}">
${textarea({ name: 'action', label: 'What was done about it, or will be?', hint: 'It stays on record with the alert. Name no child', rows: 3, value: answer?.action, errorMessage: wrong('action') })}
${dateInput({
  id: 'doneBy',
  namePrefix: 'doneBy',
  fieldset: { legend: 'By which day will it have worked?' },
  hint: 'If the caseload is still too heavy after it, the alert opens again',
  errorMessage: wrong('doneBy'),
  values: {
    'doneBy-day': answer?.doneBy.day,
    'doneBy-month': answer?.doneBy.month,
    'doneBy-year': answer?.doneBy.year,
  },
})}
${button({ text: 'Close the alert with this action', preventDoubleClick: true })}
</form>`;
}
