import type { FamilyMember } from '#usecases/queries/family-of.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import type { PageContent } from '#web/server/screen.ts';
import { childTabs } from '../../child/child-tabs.ts';
import { childrenBanner } from '../../child/children-banner.ts';
import { dayText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { hrefOf } from '../person-table.ts';
import { factsView } from './facts-view.ts';
import type { DetailsModel } from './model.ts';

const responsibility: Readonly<Record<FamilyMember['parentalResponsibility'], string>> = {
  yes: 'Yes',
  no: 'No',
  'not known': 'Not known',
};

/** What is known of a person, and of the people round them. */
export function detailsView(model: DetailsModel): PageContent {
  const { person, facts, family, kept, mayChange } = model;
  const isChild = person.kind === 'child';
  return {
    title: 'Details and people',
    section: person.name,
    about: [person],
    beforeContent: [childrenBanner([person]), isChild && childTabs(person.id, 'details', kept)],
    modules: model.done === undefined ? [] : [SCRIPTS.autosave],
    content: html`${pastNotice(model.past)}${model.done !== undefined && html`<span data-draft-done="${model.done}"></span>`}<h1 class="govuk-heading-l">Details and people</h1>
${mayChange && button({ text: 'Change the details', href: `/people/${person.id}/edit`, classes: 'govuk-button--secondary' })}
${factsView(facts, family)}
<h2 class="govuk-heading-m">People</h2>
${family.length === 0 ? html`<p class="govuk-body">Nobody is recorded yet.</p>` : familyTable(model)}
${mayChange && button({ text: 'Add somebody', href: `/people/${person.id}/relate`, classes: 'govuk-button--secondary' })}`,
  };
}

function familyTable({ person, family, kept, mayChange }: DetailsModel): Html {
  const isChild = person.kind === 'child';
  return cardTable({
    head: [
      'Person',
      'Is the',
      'Age',
      ...(isChild ? ['Parental responsibility'] : []),
      'Since',
      ...(mayChange ? ['Change'] : []),
    ],
    rows: family.map((member) => [
      html`<a class="govuk-link" href="${hrefOf(member.person)}${kept}">${member.person.name}</a>${member.isInHousehold && html`<br><span class="tl-quiet">Lives at the same address</span>`}`,
      html`${member.kind}${!member.isCurrent && html`<br><span class="tl-quiet">No longer</span>`}`,
      member.person.age,
      ...(isChild ? [responsibility[member.parentalResponsibility]] : []),
      [dayText(member.from), member.until === undefined ? '' : `until ${dayText(member.until)}`]
        .filter(Boolean)
        .join(', ') || 'Not known',
      ...(mayChange
        ? [
            html`<a class="govuk-link" href="/people/${person.id}/relationships/${member.relationship}">Change<span class="govuk-visually-hidden"> how ${member.person.name} is related</span></a>`,
          ]
        : []),
    ]),
  });
}
