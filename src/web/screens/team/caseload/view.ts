import { upperFirst } from '#domain/time/in-words.ts';
import type { Caseload } from '#usecases/queries/caseloads.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { withoutMarks } from '../../source-marks.ts';
import { wayBack } from '../../way-back.ts';
import { alertsView } from './alerts-view.ts';
import type { CaseloadModel } from './model.ts';

const boxes: Readonly<Record<string, string>> = { doneBy: 'doneBy-day' };

/** How a worker's caseload comes to its sum, what it is held to, and what was done when it was too heavy. */
export function caseloadView(model: CaseloadModel, frame: Frame): PageContent {
  const { name, caseloads, typed, past, asAt } = model;
  const problems = typed?.problems ?? [];
  return {
    title: `Caseload of ${name}`,
    hasErrors: problems.length > 0,
    beforeContent: wayBack('/team', 'Back to the team board'),
    content: html`${pastNotice(past)}${problems.length > 0 && errorSummary({ errorList: problems.map(({ message, field = '' }) => ({ text: message, href: `#${boxes[field] ?? field}` })) })}
<h1 class="govuk-heading-l">Caseload of ${name}</h1>
${caseloads.length === 0 && html`<p class="govuk-body">No child is held on ${dayText(asAt)}.</p>`}
${caseloads.map((each) => html`${sum(each, model)}${alertsView(each, model, frame)}`)}`,
  };
}

function sum(caseload: Caseload & { readonly teamName: string }, { asAt, keptForChild, name }: CaseloadModel): Html {
  const { total, families, teamName } = caseload;
  return html`<h2 class="govuk-heading-m">${teamName}: ${total} on ${dayText(asAt)}</h2>
${heldTo(caseload)}
${
  families.length > 0 &&
  cardTable({
    caption: `What ${total} is made of`,
    captionClasses: 'govuk-table__caption--s',
    head: ['Child', 'Why', 'Weight'],
    rows: families
      .flat()
      .map(({ child, because, weight }) => [
        html`<a class="govuk-link govuk-link--no-visited-state" href="/children/${child.id}${keptForChild}">${child.name}</a>`,
        because,
        html`${weight}`,
      ]),
  })
}
<p class="govuk-body"><a class="govuk-link" href="/team/children?worker=${caseload.worker}">The children of ${name} by family</a></p>`;
}

function heldTo({ standard, weights }: Caseload): Html {
  const bases = [weights?.basis, standard?.basis].flatMap((basis) =>
    basis === undefined ? [] : [withoutMarks(basis)],
  );
  return html`<p class="govuk-body">${
    standard === undefined
      ? 'The team has no standard for caseloads yet.'
      : `The standard of the team is ${standard.standard}; an alert is raised above ${standard.trigger}${standard.forDays > 0 ? ` once that has lasted ${standard.forDays} days` : ''}.`
  } <span class="tl-quiet">${bases.map((basis) => `${upperFirst(basis)}.`).join(' ')}</span></p>`;
}
