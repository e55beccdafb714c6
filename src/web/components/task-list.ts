import { attributes, classNames, type Html, html } from './html.ts';
import { type TagParams, tag } from './tag.ts';
import { type Items, type Looks, type Wording, type WordsAndLooks, wordsOf } from './wording.ts';

/** One thing to be done, where to do it, and how far it has got. */
export type Task = {
  readonly title: Wording;
  readonly hint?: Wording;
  readonly href?: string | undefined;
  readonly status: Wording | { readonly tag: TagParams; readonly classes?: string | undefined };
  readonly classes?: string | undefined;
};

/** Things to be done, in order. */
export type TaskListParams = { readonly items: Items<Task>; readonly idPrefix?: string | undefined } & Looks;

function titleOf(task: Task, describedBy: string): Html | undefined {
  const title: WordsAndLooks | undefined = wordsOf(task.title);
  if (!title) return undefined;
  if (!task.href) return html`<div${attributes({ class: title.classes })}>${title.text}</div>`;
  return html`<a class="${classNames('govuk-link govuk-task-list__link', title.classes)}" href="${task.href}" aria-describedby="${describedBy}">${title.text}</a>`;
}

function statusOf(status: Task['status'], id: string): Html {
  const isTag = typeof status === 'object' && status !== null && 'tag' in status;
  const words = isTag ? { text: tag(status.tag), classes: status.classes } : wordsOf(status);
  return html`<div class="${classNames('govuk-task-list__status', words?.classes)}" id="${id}">${words?.text}</div>`;
}

function line(task: Task, id: string): Html {
  const help = wordsOf(task.hint);
  const title = titleOf(task, classNames(help && `${id}-hint`, `${id}-status`));
  return html`<li class="${classNames('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link', task.classes)}">
<div class="govuk-task-list__name-and-hint">${title}${help && html`<div id="${id}-hint" class="govuk-task-list__hint">${help.text}</div>`}</div>
${statusOf(task.status, `${id}-status`)}
</li>`;
}

/** Things to be done, each with its state and the page where it is done. */
export function taskList(params: TaskListParams): Html {
  const prefix = params.idPrefix ?? 'task-list';
  return html`<ul class="${classNames('govuk-task-list', params.classes)}"${attributes(params.attributes)}>
${params.items.map((task, index) => task && line(task, `${prefix}-${index + 1}`))}
</ul>`;
}
