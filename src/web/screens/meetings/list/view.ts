import type { MinutesStage } from '#domain/journey/meeting/meetings.ts';
import type { ListedMeeting } from '#usecases/queries/meetings.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { pastForm } from '../../snapshot/past-form.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import type { MeetingsModel } from './model.ts';

const waitsFor: Readonly<Record<MinutesStage, string>> = {
  written: 'To be written up',
  approved: 'To be approved',
  distributed: 'To be sent out',
};

/** Which meetings are coming, and whose minutes wait for which stage, and for how long. */
export function meetingsView(model: MeetingsModel, { today }: Frame): PageContent {
  const { coming, outstanding, choices, of, kept, past, asAt } = model;
  return {
    title: 'Meetings',
    content: html`${pastNotice(past)}
<h1 class="govuk-heading-l">Meetings</h1>
${choices.length > 1 && subNavigation({ label: 'Whose meetings', items: choices })}
<h2 class="govuk-heading-m">Minutes outstanding</h2>
${stagesLine(model)}
${
  outstanding.length > 0 &&
  table(
    'The longest ago first',
    ['Minutes', ...HEAD],
    outstanding.map((meeting) => [stageOf(meeting), ...cells(meeting, kept)]),
  )
}
<h2 class="govuk-heading-m">Coming</h2>
${
  coming.length === 0
    ? html`<p class="govuk-body">No meeting is planned.</p>`
    : table(
        'The next first',
        HEAD,
        coming.map((meeting) => cells(meeting, kept)),
      )
}
${pastForm({ action: '/meetings', asAt, knownOn: past?.knownOn, today, kept: [['of', of]] })}`,
  };
}

const HEAD = ['Meeting', 'Children', 'Worker'];

function stagesLine({ outstanding, stages }: MeetingsModel): Html {
  if (outstanding.length === 0) return html`<p class="govuk-body">No minutes are outstanding.</p>`;
  return html`<ul class="govuk-list">${stages.map(({ stage, waiting, late }) => html`<li>${waitsFor[stage]}: <strong>${waiting}</strong>${late > 0 && html`, of them late: <strong>${late}</strong>`}</li>`)}</ul>`;
}

function table(caption: string, head: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html {
  return cardTable({ caption, head, rows });
}

function stageOf({ stage, isHandedIn, nearness, dueInWords }: ListedMeeting): Html {
  const words = stage === 'approved' && !isHandedIn ? 'To be handed in' : waitsFor[stage];
  return html`${tag({ text: words, classes: nearness === 'overdue' ? 'govuk-tag--red' : 'govuk-tag--blue' })}<br><span class="tl-quiet">${dueInWords}</span>`;
}

function cells({ title, heldOn, chair, children, team, worker }: ListedMeeting, kept: string): readonly Html[] {
  return [
    html`${title}, ${dayText(heldOn)}${chair !== undefined && html`<br><span class="tl-quiet">Chair: ${chair}</span>`}`,
    html`${children.map(({ child, record }, index) => html`${index > 0 && html`<br>`}<a class="govuk-link govuk-link--no-visited-state" href="/records/${record}${kept}">${child.name}<span class="govuk-visually-hidden">, ${title} of ${dayText(heldOn)}</span></a>`)}`,
    html`${worker ?? 'No worker'}${team !== undefined && html`<br><span class="tl-quiet">${team}</span>`}`,
  ];
}
