import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { wayBack } from '../../way-back.ts';
import type { MinutesModel } from './model.ts';

const DRAFT = 'This is a draft. A manager has not approved it: do not give it out';

/** A meeting on paper: what it was to talk about, who came, what had been written for it, what was decided, and who does what by when. */
export function minutesView(model: MinutesModel): PageContent {
  const { child, title, heldOn, stands, record, kept } = model;
  const name = stands === 'agenda' ? 'Agenda' : 'Minutes';
  return {
    title: `${name}: ${title}`,
    modules: [SCRIPTS.print],
    beforeContent: wayBack(`/records/${record}${kept}`, 'Back to the record'),
    content: html`${pastNotice(model.past)}${stands === 'draft' && warningText({ text: DRAFT, iconFallbackText: 'Warning' })}
<h1 class="govuk-heading-l">${title} about ${child.name}</h1>
<p class="govuk-body">${name} of ${dayText(heldOn)}${said(', ', model.words('place'))}. Chair: ${model.words('chair')}.</p>
${part('What we meet to talk about', model.words('agenda'))}
${people(model)}${stands !== 'agenda' && reports(model)}
${part('What was said', model.words('notes'))}
${childsPart(model)}
${listed('What was decided', model.rows('decisions'))}
${actions(model)}
${stands === 'approved' && html`<p class="govuk-body">Approved by ${model.words('approvedBy')} on ${model.words('approvedOn')}.</p>`}
${button({ text: 'Print', type: 'button', classes: 'govuk-button--secondary', attributes: { 'data-print': true, hidden: true } })}`,
  };
}

function said(before: string, words: string): string {
  return words === '' ? '' : before + words;
}

function part(title: string, words: string): Html | false {
  return words !== '' && html`<h2 class="govuk-heading-m">${title}</h2><p class="govuk-body tl-lines">${words}</p>`;
}

function listed(title: string, rows: readonly ((part: string) => string)[]): Html | false {
  if (rows.length === 0) return false;
  return html`<h2 class="govuk-heading-m">${title}</h2><ul class="govuk-list govuk-list--bullet">${rows.map((row) => html`<li>${row('what')}</li>`)}</ul>`;
}

function people({ rows, stands }: MinutesModel): Html | false {
  const invited = rows('invited');
  if (invited.length === 0) return false;
  const isAgenda = stands === 'agenda';
  return cardTable({
    caption: isAgenda ? 'Who is invited' : 'Who was invited, and who came',
    captionClasses: 'govuk-table__caption--m',
    head: isAgenda ? ['Who', 'As what'] : ['Who', 'As what', 'Came'],
    rows: invited.map((row) => [
      row('person') || row('who'),
      row('as'),
      ...(isAgenda ? [] : [`${row('attendance')}${said(': ', row('reason'))}`]),
    ]),
  });
}

function reports({ rows }: MinutesModel): Html | false {
  const written = rows('reports');
  if (written.length === 0) return false;
  return cardTable({
    caption: 'Reports',
    captionClasses: 'govuk-table__caption--m',
    head: ['From', 'Shared with the family'],
    rows: written.map((row) => [row('from'), `${row('shared')}${said(', on ', row('sharedOn'))}`]),
  });
}

function childsPart({ child, words }: MinutesModel): readonly (Html | false)[] {
  return [
    part(`Was ${child.name} there?`, words('tookPart')),
    part(`What ${child.name} says`, words('views') || words('notAskedReason')),
  ];
}

function actions({ rows }: MinutesModel): Html | false {
  const agreed = rows('actions');
  if (agreed.length === 0) return false;
  return cardTable({
    caption: 'Who does what, and by when',
    captionClasses: 'govuk-table__caption--m',
    head: ['What', 'Who', 'By'],
    rows: agreed.map((row) => [row('what'), row('owner'), row('dueOn')]),
  });
}
