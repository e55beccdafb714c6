import type { FamilyPerson, FamilyTie } from '#usecases/queries/family-page.query.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { genogramDrawing } from '#web/components/genogram-drawing.ts';
import { type Html, html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { takeOneAlong } from '../../worklist/take-along/view.ts';
import { childTabs } from '../child-tabs.ts';
import { childrenBanner } from '../children-banner.ts';
import { ecomapView } from './ecomap-view.ts';
import { livesText, signText } from './lives-text.ts';
import { type FamilyModel, LIVED_ON } from './model.ts';

/** The family round a child: who lived where on a day, the genogram, and the same as tables. */
export function familyView(model: FamilyModel, { today, actor, csrfToken, secondsLeft }: Frame): PageContent {
  const { child, kept, problem } = model;
  return {
    title: 'Family',
    section: child.name,
    hasErrors: problem !== undefined,
    beforeContent: [childrenBanner([child]), childTabs(child.id, 'family', kept)],
    about: { children: [child] },
    modules: [SCRIPTS.takeAlong],
    content: html`${pastNotice(model.past)}${problem !== undefined && errorSummary({ errorList: [{ text: problem, href: `#${LIVED_ON}` }] })}
<h1 class="govuk-heading-l">Family</h1>
${model.isCutShort && html`<p class="govuk-body">More people are related than are shown here. Open the page of somebody to follow the family further.</p>`}
${model.mayTakeAlong && takeOneAlong(child.id, { csrfToken, worker: actor.worker, secondsLeft })}${household(model, today)}${drawing(model)}${ecomapView(model, kept)}${ties(model)}`,
  };
}

function household(model: FamilyModel, today: string): Html {
  const { child, livedOn, people, keptFields, problem, asked } = model;
  return html`<h2 class="govuk-heading-m">Who lived here on a date?</h2>
<form method="get" action="/children/${child.id}/family" class="tl-chooser" novalidate>
${keptFields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${input({ name: LIVED_ON, id: LIVED_ON, type: 'date', label: 'Date', value: asked, classes: 'govuk-input--width-10', attributes: { max: today }, errorMessage: problem })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}</form>
${cardTable({
  caption: `Where everybody lived on ${dayText(livedOn)}`,
  captionClasses: 'govuk-table__caption--s',
  head: ['Person', 'To the child', 'Lived', 'Address'],
  rows: people.map((each) => [personLink(each, model.kept), each.kin, livesText(each.place), addressCell(each)]),
})}`;
}

function personLink({ person, isKeptFrom }: FamilyPerson, kept: string): Html {
  const href = person.kind === 'child' ? `/children/${person.id}${kept}` : `/people/${person.id}${kept}`;
  return html`<a class="govuk-link" href="${href}">${person.name}</a>${person.age && html`, ${person.age}`}${isKeptFrom && html`<br><strong>must not learn the child’s address</strong>`}`;
}

function addressCell({ address, keptFrom }: FamilyPerson): Html {
  if (address === undefined) return html`No address is recorded for this day`;
  const { lines, postcode, from, until } = address;
  const dated = [from && `from ${dayText(from)}`, until && `until ${dayText(until)}`].filter((part) => !!part);
  return html`${[...lines, postcode ?? ''].filter((part) => part !== '').join(', ')}<br><span class="tl-quiet">${dated.length === 0 ? 'dates not recorded' : dated.join(' ')}</span>${keptFrom.length > 0 && html`<br><strong>Keep this address from ${keptFrom.join(', ')}</strong>`}`;
}

function drawing({ genogram, drawn, child, people, kept }: FamilyModel): Html {
  const byId = new Map<string, (typeof drawn)[number]>(drawn.map((person) => [person.id, person]));
  const kinOf = new Map<string, string>(people.map(({ person, kin }) => [person.id, kin]));
  const title = `Genogram of the family of ${child.name}`;
  return html`<h2 class="govuk-heading-m">Genogram</h2>
<p class="govuk-body tl-quiet">Square: male. Circle: female. Triangle: not yet born. Diamond: sex not known. Cross: has died. Double outline: ${child.name}. Double slash: separated. Long dashes: parents of whom no more is recorded, or a step-parent. Dots: another tie. Dashed boundary: lives with ${child.name}.</p>
${genogramDrawing({ id: 'genogram', title, description: `${drawn.length} people, the oldest generation at the top. The tables under it say the same in words.`, genogram, wordsOf: (id) => ({ name: byId.get(id)?.name ?? '', detail: byId.get(id)?.age ?? '' }) })}
${cardTable({
  caption: 'The people of the genogram',
  captionClasses: 'govuk-table__caption--s',
  head: ['Person', 'To the child', 'Age', 'Sign'],
  rows: genogram.symbols.map((symbol) => {
    const person = byId.get(symbol.person);
    const href = person?.kind === 'child' ? `/children/${symbol.person}${kept}` : `/people/${symbol.person}${kept}`;
    return [
      html`<a class="govuk-link" href="${href}">${person?.name ?? ''}</a>`,
      kinOf.get(symbol.person) ?? '',
      person?.age || 'Not known',
      signText(symbol),
    ];
  }),
})}`;
}

function ties({ ties: list }: FamilyModel): Html {
  if (list.length === 0) return html`<p class="govuk-body">No relationship is recorded yet.</p>`;
  return cardTable({
    caption: 'What they are to each other',
    captionClasses: 'govuk-table__caption--s',
    head: ['Person', 'Is', 'To', 'When'],
    rows: list.map((tie) => [tie.person, tie.kind, tie.other, whenText(tie)]),
  });
}

function whenText({ from, until, hasEnded }: FamilyTie): string {
  const days = [from && `from ${dayText(from)}`, until && `until ${dayText(until)}`].filter((part) => !!part).join(' ');
  return [days || 'Dates not recorded', hasEnded ? 'ended' : ''].filter((part) => part !== '').join(', ');
}
