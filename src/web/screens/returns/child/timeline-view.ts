import { type Day, dayOf, isoDay } from '#domain/time/day.ts';
import { shortDay } from '#domain/time/in-words.ts';
import type { Timeline, TimelineEvent } from '#returns/engine/timeline.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { severityTag } from '../counts-view.ts';
import { timelineDrawing } from './timeline-drawing.ts';

/** One child’s record on one axis, and the same as a table: what is drawn can be read without seeing it. */
export function timelineView(timeline: Timeline, today: string): Html {
  const rows = timeline.lanes.flatMap(({ name, events }) => events.map((event) => rowOf(name, event)));
  if (rows.length === 0)
    return html`<p class="govuk-body">No day of this record can be read, so nothing can be laid out.</p>`;
  return html`<div class="tl-record-line" aria-hidden="true">${timelineDrawing(timeline, dayOf(today))}</div>
${cardTable({
  caption: 'The same as a table',
  captionClasses: 'govuk-table__caption--s',
  head: ['What', 'Lane', 'From', 'Until', 'Found', 'Where'],
  rows,
})}`;
}

function rowOf(lane: string, { label, from, until, mark, codes, table, line }: TimelineEvent) {
  return [
    html`<span class="tl-break">${label}</span>`,
    lane,
    dayCell(from),
    until === undefined ? 'Open' : dayCell(until),
    mark === undefined ? '' : html`${severityTag(mark)} ${codes.join(', ')}`,
    html`<span class="tl-break">${table}</span>${line !== undefined && html`, line ${line}`}`,
  ];
}

function dayCell(day: Day): Html {
  return html`<time datetime="${isoDay(day)}">${shortDay(day)}</time>`;
}
