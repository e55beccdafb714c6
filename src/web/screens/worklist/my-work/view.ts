import { listInWords } from '#domain/time/in-words.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { momentText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { familyList } from '../family-list.ts';
import { groupedTasks } from '../grouped-tasks.ts';
import { takeAlongView } from '../take-along/view.ts';
import { dueOf, taskTable } from '../task-table.ts';
import { waitingWords } from '../waiting-words.ts';
import { draftRows } from './draft-rows.ts';
import type { MyWorkModel } from './model.ts';
import { type WorkSection, workSections } from './sections.ts';

/** What waits for whoever signed in, the most urgent first. */
export function myWorkView(model: MyWorkModel, { actor, csrfToken, secondsLeft }: Frame): PageContent {
  const { drafts, personDrafts, tasks, awaitingSignOff, stopped, toCheck, unallocated, children, alerts, teamName } =
    model;
  const lists = [drafts, personDrafts, tasks, awaitingSignOff, stopped, toCheck, unallocated, children, alerts];
  const isNothing = lists.every((list) => list.length === 0);
  return {
    title: 'My work',
    modules: [...(model.done === undefined ? [] : [SCRIPTS.autosave]), SCRIPTS.waitingWords, SCRIPTS.takeAlong],
    content: html`${pastNotice(model.past)}${model.done !== undefined && html`<span data-draft-done="${model.done}"></span>`}
<h1 class="govuk-heading-l">My work</h1>
<p class="govuk-body tl-quiet">${actor.name}${actor.team !== undefined && html`, ${teamName(actor.team)}`}</p>
${waitingWords(actor.worker)}
${button({ text: 'Record something new', href: '/people/find' })}
${takeAlongView(model.toTake, { csrfToken, worker: actor.worker, secondsLeft })}
${isNothing && html`<p class="govuk-body">Nothing waits for you.</p>`}
${!isNothing && grouping(model)}
${workSections([
  { id: 'alerts', title: 'Caseloads that are too heavy', count: alerts.length, content: alertList(alerts) },
  { id: 'drafts', title: 'Drafts', count: draftsIn(model).length, content: draftTable(model) },
  { id: 'stopped', title: 'Stopped from leaving', count: stopped.length, content: stoppedTable(stopped) },
  { id: 'to-check', title: 'To be checked before it leaves', count: toCheck.length, content: checkTable(toCheck) },
  {
    ...{ id: 'sign-off', title: 'Waiting for your sign-off', count: awaitingSignOff.length },
    content: taskTable('Waiting for your sign-off', awaitingSignOff, teamName),
  },
  {
    ...{ id: 'unallocated', title: 'Children without a worker', count: unallocated.length },
    content: taskTable('Children without a worker', unallocated, teamName),
  },
  ...workOf(model, csrfToken),
])}`,
  };
}

function workOf({ by, families, tasks, children, teamName }: MyWorkModel, csrfToken: string): readonly WorkSection[] {
  if (by === 'family')
    return [{ id: 'families', title: 'Families', count: families.length, content: familyList(families, csrfToken) }];
  const kinds = groupedTasks(tasks).map((group, index) => ({
    ...{ id: `kind-${index + 1}`, title: group.action, count: group.tasks.length },
    content: taskTable(group.action, group.tasks, teamName),
  }));
  const title = 'Children you work with';
  return [...kinds, { id: 'children', title, count: children.length, content: childTable(children) }];
}

/** Nothing closes an alert but what was done about it, so it stands here until then. */
function alertList(alerts: MyWorkModel['alerts']): Html | false {
  if (alerts.length === 0) return false;
  return html`<h2 class="govuk-heading-m">Caseloads that are too heavy</h2>
<ul class="govuk-list">${alerts.map(({ name, team, total, href }) => html`<li>${tag({ text: 'Alert', classes: 'govuk-tag--red' })} <a class="govuk-link" href="${href}">Say what is done about the caseload of ${name}</a>${team !== undefined && `, ${team}`}, now ${total}</li>`)}</ul>`;
}

function grouping({ by, hrefBy }: MyWorkModel): Html {
  return subNavigation({
    label: 'How the work is grouped',
    items: [
      { text: 'By family', href: hrefBy('family'), active: by === 'family' },
      { text: 'By kind of work', href: hrefBy('kind'), active: by === 'kind' },
    ],
  });
}

/** By family the drafts of records stand with their family; forms about people, who may be nobody's yet, stand here. */
function draftsIn({ by, drafts, personDrafts }: MyWorkModel) {
  return draftRows({ drafts: by === 'family' ? [] : drafts, personDrafts });
}

function draftTable(model: MyWorkModel): Html | false {
  const rows = draftsIn(model);
  if (rows.length === 0) return false;
  return cardTable({
    caption: 'Drafts: not yet recorded',
    captionClasses: 'govuk-table__caption--m',
    head: ['Draft', 'About', 'Last saved'],
    rows,
  });
}

function stoppedTable(stopped: MyWorkModel['stopped']): Html {
  return cardTable({
    caption: 'Stopped from leaving: to be released or put right',
    captionClasses: 'govuk-table__caption--m',
    head: ['What', 'About', 'Written by'],
    rows: stopped.map(({ id, title, children, startedBy }) => [
      html`<a class="govuk-link" href="/drafts/${id}">${title}</a>`,
      listInWords(children.map(({ name }) => name)),
      startedBy,
    ]),
  });
}

function checkTable(toCheck: MyWorkModel['toCheck']): Html {
  return cardTable({
    caption: 'Waiting for your check before it leaves',
    captionClasses: 'govuk-table__caption--m',
    head: ['What', 'About', 'Prepared by', 'Waits since'],
    rows: toCheck.map(({ id, title, children, startedBy, since }) => {
      const names = listInWords(children.map(({ name }) => name));
      return [
        html`<a class="govuk-link" href="/drafts/${id}/check">Check the ${title.toLowerCase()}<span class="govuk-visually-hidden"> about ${names}</span></a>`,
        names,
        startedBy,
        momentText(since),
      ];
    }),
  });
}

function childTable(children: MyWorkModel['children']): Html {
  return cardTable({
    caption: 'Children you work with',
    captionClasses: 'govuk-table__caption--m',
    head: ['Child', 'Age', 'Next'],
    rows: children.map(({ child, next }) => [
      html`<a class="govuk-link" href="/children/${child.id}">${child.name}</a><br><a class="govuk-link" href="/children/${child.id}/start?type=visit">Record a visit<span class="govuk-visually-hidden"> to ${child.name}</span></a>`,
      child.age,
      next.length === 0
        ? html`<span class="tl-quiet">Nothing due</span>`
        : html`<ul class="govuk-list tl-tight">${next.map((task) => html`<li>${task.words ?? task.action} ${dueOf(task)}</li>`)}</ul>`,
    ]),
  });
}
