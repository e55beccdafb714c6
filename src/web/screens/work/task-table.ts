import type { ShownTask } from '#usecases/queries/shown-task.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';

const COLOURS: Readonly<Record<ShownTask['nearness'], string | undefined>> = {
  overdue: 'govuk-tag--red',
  'due today': 'govuk-tag--yellow',
  due: 'govuk-tag--blue',
  'no due date': undefined,
};

/** Things to do, the most urgent first, each leading to where it is done. */
export function taskTable(caption: string, tasks: readonly ShownTask[], teamName: (id: string) => string): Html {
  return cardTable({
    caption,
    captionClasses: 'govuk-table__caption--m',
    head: ['What', 'Child', 'Due', 'Team'],
    rows: tasks.map((task) => [
      html`<a class="govuk-link" href="${hrefOf(task)}">${task.action}<span class="govuk-visually-hidden"> for ${task.child.name}</span></a>`,
      html`<a class="govuk-link govuk-link--no-visited-state" href="/children/${task.child.id}">${task.child.name}</a>${task.child.age && html`<br><span class="tl-quiet">${task.child.age}</span>`}`,
      dueOf(task),
      task.team === undefined ? html`<span class="tl-quiet">None yet</span>` : teamName(task.team),
    ]),
  });
}

/** When a task is due, and how near that is. */
export function dueOf({ nearness, dueInWords }: Pick<ShownTask, 'nearness' | 'dueInWords'>): Html {
  if (nearness === 'no due date') return html`<span class="tl-quiet">No date</span>`;
  const word = nearness.charAt(0).toUpperCase() + nearness.slice(1);
  const words = nearness === 'due today' ? '' : dueInWords.replace(/^due /, '');
  return html`${tag({ text: word, classes: COLOURS[nearness] })}${words && html` <span class="tl-due">${words}</span>`}`;
}

function hrefOf(task: ShownTask): string {
  return task.kind === 'allocate' ? `/children/${task.child.id}/allocate` : `/records/${task.record}`;
}
