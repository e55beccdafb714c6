import { roleNames } from '#domain/definition/role.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { ReviewedChild } from '#usecases/queries/family-chronology.query.ts';
import type { EventOfChild, FamilyEvent } from '#usecases/queries/family-events.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText, momentText } from '../../../day-text.ts';
import { wayBack } from '../../../way-back.ts';
import type { FamilyChronologyModel } from '../model.ts';
import { analysesOf } from '../view.ts';

/** The chronology for court: who it is about, numbered entries with source and author, who printed it and when. Nobody is given one that was not reviewed in time (R019). */
export function courtView(model: FamilyChronologyModel, frame: Frame): PageContent {
  const { child, kept } = model;
  const about = model.children.filter((each) => model.filter.of === undefined || each.child.id === model.filter.of);
  const late = about.filter(({ isInTime }) => !isInTime);
  const names = listInWords(about.map((each) => each.child.name));
  return {
    title: 'Chronology for court',
    section: names,
    modules: [SCRIPTS.print],
    beforeContent: wayBack(`/children/${child.id}/chronology/family${kept}`, 'Back to the chronology of the family'),
    content: html`<h1 class="govuk-heading-l">Chronology</h1>
${
  late.length > 0
    ? refused(late)
    : html`<div class="tl-court">${head(about)}${entries(model, about.length)}${foot(model, frame)}</div>
${button({ text: 'Print', type: 'button', classes: 'govuk-!-display-none-print', attributes: { 'data-print': true, hidden: true } })}`
}`,
  };
}

function refused(late: readonly ReviewedChild[]): Html {
  return html`${warningText({ text: 'This chronology cannot be printed for court yet', iconFallbackText: 'Warning' })}
<p class="govuk-body">A court is given a chronology that somebody has read whole inside the limit. A manager must first review that of:</p>
<ul class="govuk-list govuk-list--bullet">${late.map(({ child, lastReviewed }) => html`<li>${child.name}: ${lastReviewed === undefined ? 'never reviewed' : `last reviewed on ${dayText(lastReviewed.on)}`}</li>`)}</ul>`;
}

function head(about: readonly ReviewedChild[]): Html {
  return cardTable({
    caption: about.length === 1 ? 'The child' : 'The children',
    captionClasses: 'govuk-table__caption--s',
    head: ['Name', 'Date of birth', 'Chronology reviewed'],
    rows: about.map(({ child, lastReviewed }) => [
      child.name,
      child.bornOn === undefined ? child.age || 'Not known' : dayText(child.bornOn),
      lastReviewed === undefined ? 'Never' : `${dayText(lastReviewed.on)}, ${lastReviewed.by}`,
    ]),
  });
}

function entries(model: FamilyChronologyModel, children: number): Html {
  if (model.events.length === 0) return html`<p class="govuk-body">No event is recorded.</p>`;
  return cardTable({
    caption: captionOf(model),
    captionClasses: 'govuk-table__caption--s',
    head: ['No.', 'Date', 'Event', ...(children > 1 ? ['Children'] : []), 'Source and author'],
    rows: model.events.map((event, index) => [
      String(index + 1),
      { text: dayText(event.on), classes: 'tl-day' },
      html`${event.weight === 'significant' && html`<strong>Significant.</strong> `}${event.line}${analysesOf(event)}`,
      ...(children > 1 ? [listInWords(event.of.map(({ child }) => child.name))] : []),
      sourceOf(event, model.workerName),
    ]),
  });
}

function captionOf({ filter, events, total }: FamilyChronologyModel): string {
  const which =
    filter.weight === 'significant'
      ? 'Significant events'
      : filter.weight === 'not-routine'
        ? 'Events, routine ones left out'
        : 'Events';
  return events.length === total ? which : `${which}: ${events.length} of the ${total} of the family`;
}

function sourceOf({ title, of: [first] }: FamilyEvent, workerName: (id: string) => string): string {
  return `${title}. ${writtenBy(first, workerName)}`;
}

function writtenBy({ record }: EventOfChild, workerName: (id: string) => string): string {
  if (record.source !== undefined) return `Imported (${record.source}), ${momentText(record.firstRecordedAt)}.`;
  const on = momentText(record.recordedAt);
  return record.version === 1
    ? `${workerName(record.recordedBy)}, ${on}.`
    : `Begun ${momentText(record.firstRecordedAt)}; as it stands by ${workerName(record.recordedBy)}, ${on}.`;
}

function foot({ past, events }: FamilyChronologyModel, { actor, today, authority }: Frame): Html {
  const role = actor.role === 'system' ? 'System' : roleNames[actor.role];
  return html`<p class="govuk-body">${events.length} entries. Printed on ${dayText(today)} by ${actor.name}, ${role}, ${authority}.${past !== undefined && ' It shows an earlier day, not today.'}</p>`;
}
