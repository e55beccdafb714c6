import { countInWords } from '#domain/time/in-words.ts';
import type { LastSupervision, SupervisionDigest } from '#usecases/queries/supervision-digest.ts';
import { clockTag } from '#web/components/clock-tag.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';
import { sightingText } from '../../child/overview/banner-view.ts';
import { dayText, shortDayText } from '../../day-text.ts';
import { rowsView } from '../../records/rows-view.ts';

/** More children than these are folded away, so that the form is not lost behind them. */
const OPEN = 4;
const EVENTS = 12;

/** What the record tells of a child since last time: to be read where one writes of them, with the way to each source. */
export function digestBeside(digests: readonly SupervisionDigest[], child: string): Html | false {
  const digest = digests.find((each) => each.child.id === child);
  if (digest === undefined) return false;
  return html`<div class="tl-digest">${details({
    summary: `Since last time: ${summary(digest)}`,
    open: digests.length <= OPEN,
    text: html`<p class="govuk-body tl-quiet">From the record as it is now. None of it is copied into the supervision.</p>${digestOf(digest)}`,
  })}</div>`;
}

function summary({ last, clocks, events, isVoiceMissing, plan }: SupervisionDigest): string {
  const overdue = clocks.filter(({ state }) => state === 'overdue').length;
  return [
    last === undefined ? 'no supervision yet' : `last on ${shortDayText(last.on)}`,
    countInWords(events.length, 'new event'),
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(plan.overdue > 0 ? [`${plan.overdue} of the plan past its day`] : []),
    ...(isVoiceMissing ? ['not heard'] : []),
  ].join(', ');
}

function digestOf(digest: SupervisionDigest): Html {
  const { child, last, events, clocks, seen, isVoiceMissing, steps, plan } = digest;
  return html`<p class="govuk-body"><a class="govuk-link" href="/children/${child.id}">Open ${child.name}’s page</a></p>
${last === undefined ? html`<p class="govuk-body">No supervision about ${child.name} is on record.</p>` : lastView(last)}
<dl class="tl-digest__facts">
<div><dt>Last seen</dt><dd>${sightingText(seen.lastSeen)}</dd></div>
<div><dt>Last seen alone</dt><dd>${sightingText(seen.lastSeenAlone)}</dd></div>
<div><dt>Last heard</dt><dd>${sightingText(seen.lastHeard)}${isVoiceMissing && html` ${tag({ text: 'Words missing', classes: 'govuk-tag--red' })}`}</dd></div>
<div><dt>Last looked at by a manager</dt><dd>${sightingText(seen.lastOversight)}</dd></div>
<div><dt>Of the plan</dt><dd>${planText(child.id, plan)}</dd></div>
</dl>
<h3 class="govuk-heading-s">What is due</h3>
${clocks.length === 0 ? html`<p class="govuk-body">Nothing is due.</p>` : html`<ul class="govuk-list">${clocks.map((clock) => html`<li>${clockTag({ state: clock.state, text: html`${clock.title} by ${dayText(clock.dueOn)}` })} <a class="govuk-link" href="/records/${clock.record}">Open<span class="govuk-visually-hidden"> what ${clock.title} of ${child.name} is counted from</span></a></li>`)}</ul>`}
${steps.length > 0 && html`<h3 class="govuk-heading-s">Steps that wait</h3><ul class="govuk-list">${steps.map(({ action, record }) => html`<li><a class="govuk-link" href="/records/${record}">${action}<span class="govuk-visually-hidden"> for ${child.name}</span></a></li>`)}</ul>`}
<h3 class="govuk-heading-s">What happened</h3>
${events.length === 0 ? html`<p class="govuk-body">Nothing was recorded.</p>` : html`<ul class="govuk-list">${events.slice(0, EVENTS).map((event) => html`<li>${shortDayText(event.on)}: <a class="govuk-link" href="/records/${event.id}">${event.line || event.title}</a></li>`)}</ul>`}
${events.length > EVENTS && html`<p class="govuk-body"><a class="govuk-link" href="/children/${child.id}/chronology">All ${events.length} in ${child.name}’s chronology</a></p>`}`;
}

function planText(child: string, { open, overdue, stuck }: SupervisionDigest['plan']): Html {
  const words = [
    open === 0 ? 'nothing to be done' : `${open} to be done`,
    ...(stuck > 0 ? [`${stuck} stuck`] : []),
  ].join(', ');
  return html`<a class="govuk-link" href="/children/${child}/plan">${words}</a>${overdue > 0 && html` ${tag({ text: `${overdue} overdue`, classes: 'govuk-tag--red' })}`}`;
}

function lastView({ record, on, by, decision, actions }: LastSupervision): Html {
  return html`<p class="govuk-body"><a class="govuk-link" href="/records/${record}">Supervision of ${dayText(on)}</a>, with ${by}, decided:</p>
<blockquote class="tl-digest__quote">${decision}</blockquote>
${actions.length > 0 && html`<h3 class="govuk-heading-s">What was to be done</h3>${rowsView(actions)}`}`;
}
