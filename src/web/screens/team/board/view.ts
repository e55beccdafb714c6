import { countInWords } from '#domain/time/in-words.ts';
import type { WaitingChild } from '#usecases/queries/team-board.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText, shortDayText } from '../../day-text.ts';
import { pastForm } from '../../snapshot/past-form.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import type { Figure, LoadRow, TeamBoardModel } from './model.ts';

/** Who holds whom, what is due and what is silent, and whom nobody holds: every number opens to the children. */
export function teamBoardView(model: TeamBoardModel, { today }: Frame): PageContent {
  const { title, teams, rows, waiting, past, asAt, team } = model;
  return {
    title: `Team board: ${title}`,
    isWide: true,
    content: html`${pastNotice(past)}
<h1 class="govuk-heading-l">Team board: ${title}</h1>
${teams.length > 0 && subNavigation({ label: 'Which team', items: teams })}
<p class="govuk-body">What each worker holds on ${dayText(asAt)}. Choose a number to see the children.</p>
${rows.length === 0 ? html`<p class="govuk-body">Nobody works in this team, and it holds no child.</p>` : loads(model)}
${waiting.map(({ title: heading, children }) => queue(heading, children, model))}
${moves(model)}
${pastForm({ action: '/team', asAt, knownOn: past?.knownOn, today, kept: team === undefined ? [] : [['team', team]] })}`,
  };
}

function loads({ rows, teams }: TeamBoardModel): Html {
  const hasTeams = teams.length > 0;
  return cardTable({
    caption: 'Workers and what they hold',
    captionClasses: 'govuk-table__caption--m',
    head: ['Worker', 'Weighted caseload', 'Children', 'Families', 'Due', 'Overdue', 'Too long since seen or heard'],
    rows: rows.map((row) => [
      html`<strong>${row.name}</strong>${row.isGone && html` ${tag({ text: 'No longer here', classes: 'govuk-tag--red' })}`}${hasTeams && html`<br><span class="tl-quiet">${row.team}</span>`}`,
      weighed(row),
      figure(row, row.figures.children, 'children held'),
      figure(row, row.figures.families, 'families'),
      figure(row, row.figures.due, 'due'),
      figure(row, row.figures.overdue, 'overdue', 'govuk-tag--red'),
      figure(row, row.figures.silent, 'children not seen, heard or thought about in time', 'govuk-tag--yellow'),
    ]),
  });
}

function weighed({ caseload, name }: LoadRow): Html {
  if (caseload === undefined) return html`<span class="tl-quiet">None</span>`;
  const { total, standard, openAlerts, href } = caseload;
  return html`<a class="govuk-link govuk-link--no-visited-state" href="${href}">${total}<span class="govuk-visually-hidden"> is the caseload of ${name}</span></a>${standard !== undefined && html` <span class="tl-quiet">of ${standard}</span>`}${openAlerts > 0 && html`<br>${tag({ text: openAlerts === 1 ? 'Alert' : `${openAlerts} alerts`, classes: 'govuk-tag--red' })}`}`;
}

function figure({ name }: LoadRow, { count, href }: Figure, what: string, colour?: string): Html {
  if (count === 0) return html`<span class="tl-quiet">0</span>`;
  return html`<a class="govuk-link govuk-link--no-visited-state" href="${href}">${colour === undefined ? count : tag({ text: count, classes: colour })}<span class="govuk-visually-hidden"> ${what}, ${name}</span></a>`;
}

function moves({ moving, keptForChild }: TeamBoardModel): Html | false {
  if (moving.length === 0) return false;
  return cardTable({
    caption: html`Moves that wait for their answer <span class="tl-quiet">${moving.length}</span>`,
    captionClasses: 'govuk-table__caption--m',
    head: ['Child', 'From', 'To', 'Waiting'],
    rows: moving.map(({ child, fromName, toName, since, days, record }) => [
      html`<a class="govuk-link govuk-link--no-visited-state" href="/children/${child.id}${keptForChild}">${child.name}</a>`,
      fromName,
      toName,
      html`<a class="govuk-link" href="/records/${record}">${days === 0 ? 'Since today' : countInWords(days, 'day')}<span class="govuk-visually-hidden">: the transfer of ${child.name}</span></a><br><span class="tl-quiet">since ${shortDayText(since)}</span>`,
    ]),
  });
}

function queue(heading: string, children: readonly WaitingChild[], model: TeamBoardModel): Html {
  if (children.length === 0)
    return html`<h2 class="govuk-heading-m">${heading}</h2><p class="govuk-body">Nobody waits here.</p>`;
  const { mayAllocate, keptForChild } = model;
  return cardTable({
    caption: html`${heading} <span class="tl-quiet">${children.length}</span>`,
    captionClasses: 'govuk-table__caption--m',
    head: ['Child', 'In need without a worker', ...(mayAllocate ? ['To do'] : [])],
    rows: children.map(({ child, since, days }) => [
      html`<a class="govuk-link govuk-link--no-visited-state" href="/children/${child.id}${keptForChild}">${child.name}</a>${child.age && html`<br><span class="tl-quiet">${child.age}</span>`}`,
      html`${days === 0 ? 'Since today' : countInWords(days, 'day')}<br><span class="tl-quiet">since ${shortDayText(since)}</span>`,
      ...(mayAllocate
        ? [
            html`<a class="govuk-link" href="/children/${child.id}/allocate">Allocate a worker<span class="govuk-visually-hidden"> to ${child.name}</span></a>`,
          ]
        : []),
    ]),
  });
}
