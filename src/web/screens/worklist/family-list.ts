import { listInWords } from '#domain/time/in-words.ts';
import type { FamilyWork } from '#usecases/queries/family-work.ts';
import type { ShownDraft } from '#usecases/queries/shown-draft.ts';
import type { ShownTask } from '#usecases/queries/shown-task.ts';
import { cardTable } from '#web/components/card-table.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { momentText } from '../day-text.ts';
import { standingText } from '../drafts/check/standing-text.ts';
import { recordVisit } from './record-visit.ts';
import { dueOf, hrefOf } from './task-table.ts';

/** More families than these are folded away: the most urgent stay in sight. */
const SHOWN = 20;

/** Work by family: the children named, what is due first, and the drafts about them. */
export function familyList(families: readonly FamilyWork[], csrfToken: string): Html {
  const rest = families.slice(SHOWN);
  const familySection = (family: FamilyWork) => sectionOf(family, csrfToken);
  return html`${families.slice(0, SHOWN).map(familySection)}
${rest.length > 0 && details({ summary: `Show ${rest.length} more families`, text: html`${rest.map(familySection)}` })}`;
}

function sectionOf({ children, tasks, drafts }: FamilyWork, csrfToken: string): Html {
  const names = listInWords(children.map(({ name }) => name));
  const [first] = children;
  const rows = [...drafts.map(draftRow), ...tasks.map(taskRow)];
  const due = rows.filter(({ isDue }) => isDue);
  const others = rows.filter(({ isDue }) => !isDue);
  return html`<section class="tl-family" aria-label="${names}">
<h2 class="govuk-heading-m">${children.map(
    ({ id, name, age }, index) =>
      html`${index > 0 && ', '}<a class="govuk-link govuk-link--no-visited-state" href="/children/${id}">${name}</a>${age && html` <span class="tl-family__age">${age}</span>`}`,
  )}</h2>
${
  rows.length === 0
    ? html`<p class="govuk-body tl-quiet">Nothing is due.</p>`
    : cardTable({ head: ['Due', 'To do', 'About'], rows: [...due, ...others].map(({ cells }) => cells) })
}
${first !== undefined && recordVisit({ child: first.id, names, csrfToken })}
</section>`;
}

interface Row {
  readonly isDue: boolean;
  readonly cells: readonly [Html, Html, string];
}

function taskRow(task: ShownTask): Row {
  const { action, words, child, dueOn } = task;
  return {
    isDue: dueOn !== undefined,
    cells: [
      dueOf(task),
      html`<a class="govuk-link" href="${hrefOf(task)}">${words ?? action}<span class="govuk-visually-hidden"> for ${child.name}</span></a>${words !== undefined && html`<br><span class="tl-quiet">your part of the plan</span>`}`,
      child.name,
    ],
  };
}

function draftRow(draft: ShownDraft): Row {
  return {
    isDue: false,
    cells: [
      html`<span class="tl-quiet">Draft, saved ${momentText(draft.savedAt)}</span>`,
      html`<a class="govuk-link" href="/drafts/${draft.id}">Go on with the ${draft.title.toLowerCase()}</a>${draft.check !== undefined && html`<br><span class="tl-quiet">${standingText(draft.check)}</span>`}`,
      listInWords(draft.children.map(({ name }) => name)),
    ],
  };
}
