import type { EcomapGroup } from '#domain/people/ecomap/around-household.ts';
import { type RelationshipStrength, relationshipStrengths } from '#domain/people/relationship.ts';
import type { FamilyPage, PersonAround } from '#usecases/queries/family-page.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { ecomapDrawing, ecomapSample } from '#web/components/ecomap-drawing.ts';
import { type Html, html } from '#web/components/html.ts';
import { dayText } from '../../day-text.ts';

const groups: Readonly<Record<EcomapGroup, string>> = {
  family: 'Family elsewhere',
  friends: 'Friends and community',
  school: 'School',
  health: 'Health',
  services: 'Services',
};

const LEGEND = [
  ['strong', 'Thick line: strong'],
  ['thin', 'Dashed line: thin'],
  ['stressful', 'Zigzag line: stressful'],
  ['unknown', 'Dotted line: not known'],
] as const;

/** The world round the household: drawn, with a legend, and as a table. */
export function ecomapView({ child, ecomap, around, atHome }: FamilyPage, kept: string): Html {
  const heading = html`<h2 class="govuk-heading-m" id="ecomap">Ecomap</h2>`;
  if (around.length === 0)
    return html`${heading}<p class="govuk-body">Nobody outside the household is related to it yet: family elsewhere, friends, school, health or services.</p>`;
  const byId = new Map<string, PersonAround>(around.map((each) => [each.person.id, each]));
  const title = `Ecomap of the household of ${child.name}`;
  return html`${heading}
<ul class="tl-ecomap__legend">${LEGEND.map(([line, words]) => html`<li>${ecomapSample(line)} ${words}</li>`)}<li>Round box: family or friend. Square box: a service. Double box: the household.</li></ul>
${ecomapDrawing({
  id: 'ecomap-drawing',
  title,
  description: `${around.length} people and services round the household. The table under it says the same in words.`,
  ecomap,
  centreWords: [child.name, ...(atHome === 0 ? [] : [`and ${atHome} at home`])],
  wordsOf: ({ person, strength }) => {
    const each = byId.get(person);
    return each === undefined ? [] : [each.person.name, shortPart(each), strengthText(strength)];
  },
})}
${cardTable({
  caption: 'Round the household',
  captionClasses: 'govuk-table__caption--s',
  head: ['Who', 'Part', 'Tied to', 'What it is like'],
  rows: around.map((each) => [
    html`<a class="govuk-link" href="${each.person.kind === 'child' ? '/children' : '/people'}/${each.person.id}${kept}">${each.person.name}</a>`,
    html`${groups[each.group]}<br><span class="tl-quiet">${each.part}</span>`,
    each.to,
    html`${strengthText(each.strength)}${each.strengthFrom !== undefined && html`<br><span class="tl-quiet">since ${dayText(each.strengthFrom)}</span>`}`,
  ]),
})}`;
}

function shortPart({ part, group }: PersonAround): string {
  return part === '' ? groups[group] : part;
}

function strengthText(strength: RelationshipStrength | undefined): string {
  return strength === undefined ? 'Not known' : relationshipStrengths[strength].label;
}
