import { listInWords } from '#domain/time/in-words.ts';
import type { ShownDraft } from '#usecases/queries/shown-draft.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { momentText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { groupedTasks } from '../grouped-tasks.ts';
import { dueOf, taskTable } from '../task-table.ts';
import type { MyWorkModel } from './model.ts';

/** What waits for whoever signed in, the most urgent first. */
export function myWorkView(model: MyWorkModel, { actor }: Frame): PageContent {
  const { drafts, tasks, awaitingSignOff, unallocated, children, teamName } = model;
  const isNothing = [drafts, tasks, awaitingSignOff, unallocated, children].every((list) => list.length === 0);
  return {
    title: 'My work',
    content: html`${pastNotice(model.past)}
<h1 class="govuk-heading-l">My work</h1>
<p class="govuk-body tl-quiet">${actor.name}${actor.team !== undefined && html`, ${teamName(actor.team)}`}</p>
${button({ text: 'Record something new', href: '/people/find' })}
${isNothing && html`<p class="govuk-body">Nothing waits for you.</p>`}
${drafts.length > 0 && draftTable(drafts)}
${awaitingSignOff.length > 0 && taskTable('Waiting for your sign-off', awaitingSignOff, teamName)}
${unallocated.length > 0 && taskTable('Children without a worker', unallocated, teamName)}
${groupedTasks(tasks).map((group) => taskTable(group.action, group.tasks, teamName))}
${children.length > 0 && childTable(children)}`,
  };
}

function draftTable(drafts: readonly ShownDraft[]): Html {
  return cardTable({
    caption: 'Drafts: not yet recorded',
    captionClasses: 'govuk-table__caption--m',
    head: ['Draft', 'About', 'Last saved'],
    rows: drafts.map((draft) => [
      html`<a class="govuk-link" href="/drafts/${draft.id}">${draft.title}${draft.hasBase && ', continued'}</a>`,
      listInWords(draft.children.map(({ name }) => name)),
      html`${momentText(draft.savedAt)}${draft.savedBy !== draft.startedBy && html`<br><span class="tl-quiet">by ${draft.savedBy}</span>`}`,
    ]),
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
        : html`<ul class="govuk-list tl-tight">${next.map((task) => html`<li>${task.action} ${dueOf(task)}</li>`)}</ul>`,
    ]),
  });
}
