import { upperFirst } from '#domain/time/in-words.ts';
import type { ShownTask } from '#usecases/queries/shown-task.ts';
import { cardTable } from '#web/components/card-table.ts';
import { details } from '#web/components/details.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';
import { dayText } from '../day-text.ts';

const COLOURS: Readonly<Record<ShownTask['nearness'], string | undefined>> = {
  overdue: 'govuk-tag--red',
  'due today': 'govuk-tag--yellow',
  due: 'govuk-tag--blue',
  'no due date': undefined,
};

/** More than these of one kind are folded away: what is most urgent stays in sight. */
const SHOWN = 8;

/** Things to do of one kind, the most urgent first, each leading to where it is done. */
export function taskTable(caption: string, tasks: readonly ShownTask[], teamName: (id: string) => string): Html {
  const rest = tasks.slice(SHOWN);
  return html`${rows(html`${caption} <span class="tl-quiet">${tasks.length}</span>`, tasks.slice(0, SHOWN), teamName)}
${rest.length > 0 && details({ summary: html`Show ${rest.length} more<span class="govuk-visually-hidden">: ${caption}</span>`, text: rows(undefined, rest, teamName) })}`;
}

/** When a task is due, and how near that is. */
export function dueOf({ nearness, dueInWords, on }: Pick<ShownTask, 'nearness' | 'dueInWords' | 'on'>): Html {
  if (nearness === 'no due date') return html`<span class="tl-quiet">Waiting since ${dayText(on)}</span>`;
  const word = upperFirst(nearness);
  // The tag has said that it is due, or overdue.
  const words =
    nearness === 'due today' ? '' : dueInWords.replace(/^due /, '').replace(' overdue, was due ', ', was due ');
  return html`${tag({ text: word, classes: COLOURS[nearness] })}${words && ` ${words}`}`;
}

function rows(caption: Content, tasks: readonly ShownTask[], teamName: (id: string) => string): Html {
  const hasTeam = tasks.some(({ team }) => team !== undefined);
  return cardTable({
    ...(caption === undefined ? {} : { caption, captionClasses: 'govuk-table__caption--m' }),
    head: ['Child', 'To do', 'Due', ...(hasTeam ? ['Team'] : [])],
    rows: tasks.map((task) => [
      html`<a class="govuk-link govuk-link--no-visited-state" href="/children/${task.child.id}">${task.child.name}</a>${task.child.age && html`<br><span class="tl-quiet">${task.child.age}</span>`}`,
      html`<a class="govuk-link" href="${hrefOf(task)}">${task.words ?? task.action}<span class="govuk-visually-hidden"> for ${task.child.name}</span></a>`,
      dueOf(task),
      ...(hasTeam ? [task.team === undefined ? 'None yet' : teamName(task.team)] : []),
    ]),
  });
}

/** Where a thing is done. */
export function hrefOf(task: ShownTask): string {
  if (task.kind === 'plan-action') return `/children/${task.child.id}/plan`;
  if (task.kind === 'allocate') return `/children/${task.child.id}/allocate`;
  // The clock of supervision is counted from an allocation, and met by a record of its own.
  const isSupervision =
    task.kind === 'clock' && (task.recordType === 'allocation' || task.recordType === 'transfer-answer');
  return isSupervision ? `/children/${task.child.id}/start?type=supervision` : `/records/${task.record}`;
}
