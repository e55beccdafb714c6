import type { SupervisionPage } from '#usecases/queries/supervision-page.query.ts';
import { html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { answersView } from '../../records/read/answers-view.ts';
import { wayBack } from '../../way-back.ts';

/** What was said of the worker, then each child’s own part with the way to the child’s file. */
export function supervisionView({ record, shared, children }: SupervisionPage): PageContent {
  return {
    title: `Supervision of ${dayText(record.on)}`,
    beforeContent: wayBack(`/records/${record.id}`, 'Back to the child’s own part'),
    content: html`<h1 class="govuk-heading-l">${record.line}, ${dayText(record.on)}</h1>
${answersView({ sections: shared })}
${children.map(({ child, record: own, sections }) => html`<section aria-labelledby="own-${own}"><h2 class="govuk-heading-m" id="own-${own}"><a class="govuk-link" href="/records/${own}">${child.name}</a></h2>${sections.flatMap(({ answers }) => answersView({ sections: [{ title: `Of ${child.name} alone`, answers }] }))}</section>`)}`,
  };
}
