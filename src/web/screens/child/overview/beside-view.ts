import type { ChildPage } from '#usecases/queries/child-page.query.ts';
import type { FamilyMember } from '#usecases/queries/family-of.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import type { ChildModel } from './model.ts';

/** What stands beside the story: the people round a child, and the doubts about the record. */
export function besideView(model: ChildModel): Html {
  const current = model.family.filter((member) => member.isCurrent);
  return html`<h2 class="govuk-heading-m">People</h2>
${current.length === 0 ? html`<p class="govuk-body">Nobody is recorded yet.</p>` : html`<ul class="govuk-list govuk-list--spaced">${current.map((member) => memberView(member, model.kept))}</ul>`}
<p class="govuk-body"><a class="govuk-link" href="/people/${model.child.id}${model.kept}">Details and people</a></p>
${model.reReferral !== undefined && html`<h2 class="govuk-heading-m">Re-referral</h2><p class="govuk-body">${model.reReferral}</p>`}
${doubts(model)}`;
}

function memberView(
  { person, kind, parentalResponsibility, isInHousehold, isKeptFrom }: FamilyMember,
  kept: string,
): Html {
  const href = person.kind === 'child' ? `/children/${person.id}${kept}` : `/people/${person.id}${kept}`;
  const notes = [
    parentalResponsibility === 'yes' && 'holds parental responsibility',
    isInHousehold && 'lives here',
    isKeptFrom && 'must not learn the address',
  ].filter((note) => note !== false);
  return html`<li><a class="govuk-link" href="${href}">${person.name}</a>${person.age && html`, ${person.age}`}<br><span class="tl-quiet">${[kind, ...notes].join(', ')}</span></li>`;
}

function doubts({ doubts: list, importDoubts }: Pick<ChildPage, 'doubts' | 'importDoubts'>): Html | false {
  const count = list.length + importDoubts.length;
  if (count === 0) return false;
  return html`<h2 class="govuk-heading-m">Doubts about the record</h2>
${details({
  summary: count === 1 ? '1 doubt' : `${count} doubts`,
  text: html`<ul class="govuk-list govuk-list--spaced">${list.map((doubt) => html`<li>${doubt.recordTitle !== undefined && html`<strong>${doubt.record === undefined ? doubt.recordTitle : html`<a class="govuk-link" href="/records/${doubt.record}">${doubt.recordTitle}</a>`}</strong><br>`}${doubt.message}<br><span class="tl-quiet">${doubt.because}</span></li>`)}
${importDoubts.map((doubt) => html`<li><strong>Imported, line ${doubt.line}</strong><br>${doubt.what}${doubt.value !== undefined && html`: “${doubt.value}”`}<br><span class="tl-quiet">${doubt.why}</span></li>`)}</ul>`,
})}`;
}
