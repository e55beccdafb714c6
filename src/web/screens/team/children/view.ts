import { countInWords, listInWords } from '#domain/time/in-words.ts';
import type { BoardChild } from '#usecases/queries/team-board.query.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { wayBack } from '../../way-back.ts';
import { dueOf, hrefOf } from '../../worklist/task-table.ts';
import { silenceTitles } from '../silence-titles.ts';
import { type Show, shows, type TeamChildrenModel } from './model.ts';

const titles: Readonly<Record<Show, string>> = {
  all: 'Every child',
  due: 'Something due',
  overdue: 'Something overdue',
  silent: 'Too long since seen or heard',
};

/** The children behind a number, by family, each with its clocks and silences. */
export function teamChildrenView(model: TeamChildrenModel, frame: Frame): PageContent {
  const { name, show, families, hrefOf: hrefOfShow, past, back } = model;
  const count = families.flat().length;
  return {
    title: `Children of ${name}`,
    isWide: true,
    beforeContent: wayBack(back, 'Back to the team board'),
    content: html`${pastNotice(past)}
<h1 class="govuk-heading-l">${name}</h1>
${model.supervise !== undefined && superviseForm(model.supervise, frame.csrfToken)}
${subNavigation({ label: 'Which children', items: shows.map((each) => ({ text: titles[each], href: hrefOfShow(each), active: each === show })) })}
${count === 0 ? html`<p class="govuk-body">No child is counted here.</p>` : html`<p class="govuk-body">${countInWords(count, 'child').replace('childs', 'children')} in ${countInWords(families.length, 'family').replace('familys', 'families')}.</p>`}
${families.map((family) => familyTable(family, model))}`,
  };
}

/** One press opens the supervision of the worker about every child they hold. */
function superviseForm(worker: string, csrfToken: string): Html {
  return html`<form method="post" action="/team/supervise/${worker}"><input type="hidden" name="_csrf" value="${csrfToken}">${button({ text: 'Supervise this worker', preventDoubleClick: true })}</form>`;
}

function familyTable(family: readonly BoardChild[], { keptForChild }: TeamChildrenModel): Html {
  return cardTable({
    caption: listInWords(family.map(({ child }) => child.name)),
    captionClasses: 'govuk-table__caption--m',
    head: ['Child', 'What is due', 'Too long since'],
    rows: family.map(({ child, tasks, silent }) => [
      html`<a class="govuk-link govuk-link--no-visited-state" href="/children/${child.id}${keptForChild}">${child.name}</a>${child.age && html`<br><span class="tl-quiet">${child.age}</span>`}`,
      tasks.length === 0
        ? html`<span class="tl-quiet">Nothing is due</span>`
        : html`${tasks.map((task, index) => html`${index > 0 && html`<br>`}<a class="govuk-link" href="${hrefOf(task)}">${task.action}<span class="govuk-visually-hidden"> for ${child.name}</span></a> ${dueOf(task)}`)}`,
      silent.length === 0
        ? html`<span class="tl-quiet">None</span>`
        : html`${silent.map((kind) => html`${tag({ text: silenceTitles[kind], classes: 'govuk-tag--yellow' })} `)}`,
    ]),
  });
}
