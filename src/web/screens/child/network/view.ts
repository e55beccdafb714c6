import { getRecordType } from '#domain/journey/index.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { Knower } from '#usecases/queries/services-knowing.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { childTabs } from '../child-tabs.ts';
import { childrenBanner } from '../children-banner.ts';
import type { NetworkModel } from './model.ts';

/** Everybody who works with a family: who they are, what they do, when they were last in touch, and their number. */
export function networkView(model: NetworkModel): PageContent {
  const { child, children, kept, workers, services } = model;
  return {
    title: 'Who knows this family',
    section: child.name,
    about: { children: [child] },
    beforeContent: [childrenBanner([child]), childTabs(child.id, 'who-knows', kept)],
    content: html`${pastNotice(model.past)}
<h1 class="govuk-heading-l">Who knows this family</h1>
<p class="govuk-body">${children.length > 1 ? `The family of ${listInWords(children.map(({ name }) => name))}.` : 'No brother or sister is on the record.'} Those involved now come first.</p>
${people('Our workers', workers, model, 'Nobody here has held the work or met the family.')}
${people('Other services', services, model, 'No service is recorded.')}
<p class="govuk-body">A service that is missing here is added under <a class="govuk-link" href="/people/${child.id}${kept}">details and people</a>, as a professional working with the child.</p>`,
  };
}

function people(caption: string, list: readonly Knower[], model: NetworkModel, none: string): Html {
  if (list.length === 0) return html`<h2 class="govuk-heading-m">${caption}</h2><p class="govuk-body">${none}</p>`;
  return cardTable({
    caption,
    captionClasses: 'govuk-table__caption--m',
    head: ['Who', 'Phone', 'Last contact', 'Involved', ...(model.children.length > 1 ? ['With'] : [])],
    rows: list.map((each) => [
      whoCell(each, model.kept),
      phoneCell(each),
      lastCell(each, model.kept),
      involvedText(each),
      ...(model.children.length > 1 ? [listInWords(each.children) || 'The family'] : []),
    ]),
  });
}

function whoCell({ name, person, role, agency }: Knower, kept: string): Html {
  const said =
    person === undefined ? html`${name}` : html`<a class="govuk-link" href="/people/${person}${kept}">${name}</a>`;
  return html`<strong>${said}</strong><br><span class="tl-quiet">${[role, agency].filter((part) => part !== '').join(', ')}</span>`;
}

function phoneCell({ phone }: Knower): Html {
  if (phone === undefined) return html`Not recorded`;
  // Words may stand where the number belongs, and no address is made of words that came from elsewhere.
  const isNumber = /^\+?[\d ()-]{3,}$/.test(phone);
  return isNumber
    ? html`<a class="govuk-link tl-day" href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone.replaceAll(' ', '\u00a0')}</a>`
    : html`${phone}`;
}

function lastCell({ last }: Knower, kept: string): Html {
  if (last === undefined) return html`None on record`;
  return html`${dayText(last.on)}<br><a class="govuk-link" href="/records/${last.record}${kept}">${getRecordType(last.type).title}</a>`;
}

function involvedText({ involvement, from, until }: Knower): string {
  const days = [from && `from ${dayText(from)}`, until && `until ${dayText(until)}`].filter((part) => !!part).join(' ');
  return [`${involvement.charAt(0).toUpperCase()}${involvement.slice(1)}`, days]
    .filter((part) => part !== '')
    .join(', ');
}
