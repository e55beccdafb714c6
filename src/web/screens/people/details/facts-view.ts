import { labelOf } from '#domain/code-sets/code-set.ts';
import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import { upnUnknownReason } from '#domain/code-sets/upn-unknown-reason.codes.ts';
import type { PersonFacts, PersonId, PersonName } from '#domain/people/person.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { FamilyMember } from '#usecases/queries/family-of.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { type SummaryRow, summaryList } from '#web/components/summary-list.ts';
import { dayText } from '../../day-text.ts';
import { ethnicitySources, identifierKinds, nameUses, wordFor } from '../person-words.ts';

const NOT_KNOWN = 'Not known';

/** What is known of a person, in words; what nobody has said is said to be so. */
export function factsView(facts: PersonFacts, family: readonly FamilyMember[]): Html {
  const isChild = facts.kind === 'child';
  return html`${summaryList({
    rows: [
      row('Names', list(facts.names.map(nameText))),
      row('Date of birth', dayText(facts.bornOn) || NOT_KNOWN),
      facts.expectedOn !== undefined && row('Expected', dayText(facts.expectedOn)),
      facts.diedOn !== undefined && row('Died', dayText(facts.diedOn)),
      row('Sex', facts.sex === undefined ? NOT_KNOWN : labelOf(sex, facts.sex)),
      row('Addresses', list(facts.addresses.map((address) => addressView(address, family)))),
      row('Numbers', list(facts.identifiers.map(identifierText))),
      facts.upnUnknown !== undefined &&
        row('No unique pupil number because', labelOf(upnUnknownReason, facts.upnUnknown)),
      isChild && row('Ethnicity', ethnicityText(facts)),
      isChild && row('Disabilities', disabilityText(facts)),
      row('Languages', listInWords(facts.languages) || NOT_KNOWN),
      facts.role !== undefined && row('What they do', facts.role),
      facts.agency !== undefined && row('For', facts.agency),
      facts.phone !== undefined &&
        row('Telephone', html`${facts.phone}${keptFromView(facts.phoneKeptFrom ?? [], family)}`),
    ],
  })}`;
}

function row(key: string, value: Content): SummaryRow {
  return { key, value };
}

function list(items: readonly Content[]): Content {
  if (items.length === 0) return NOT_KNOWN;
  return items.length === 1
    ? items[0]
    : html`<ul class="govuk-list tl-tight">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function nameText({ given, family, use, from, until }: PersonName): string {
  return [`${given} ${family}`.trim(), wordFor(nameUses, use).toLowerCase(), spanText(from, until)]
    .filter(Boolean)
    .join(', ');
}

function addressView(
  { lines, postcode, from, until, keepSafeFrom }: PersonFacts['addresses'][number],
  family: readonly FamilyMember[],
): Html {
  const span = spanText(from, until);
  return html`${[...lines, postcode ?? ''].filter(Boolean).join(', ')}${span && html`<br><span class="tl-quiet">${span}</span>`}${keptFromView(keepSafeFrom, family)}`;
}

function keptFromView(ids: readonly PersonId[], family: readonly FamilyMember[]): Html | false {
  const names = ids.map((id) => family.find(({ person }) => person.id === id)?.person.name ?? 'somebody on the record');
  return names.length > 0 && html`<br><strong class="tl-danger">Keep it from ${listInWords(names)}</strong>`;
}

function identifierText(identifier: PersonFacts['identifiers'][number]): string {
  const issuer = identifier.kind === 'la-child-id' && identifier.issuer !== '' ? ` (${identifier.issuer})` : '';
  return `${wordFor(identifierKinds, identifier.kind)}${issuer}: ${identifier.value}`;
}

function ethnicityText({ ethnicity: known }: PersonFacts): string {
  if (known === undefined) return 'Nobody has asked';
  return `${labelOf(ethnicity, known.code)}, said by: ${wordFor(ethnicitySources, known.source).toLowerCase()}`;
}

function disabilityText({ disabilities }: PersonFacts): string {
  return disabilities === undefined
    ? 'Nobody has asked'
    : listInWords(disabilities.map((code) => labelOf(disability, code)));
}

function spanText(from: string | undefined, until: string | undefined): string {
  return [from && `from ${dayText(from)}`, until && `until ${dayText(until)}`].filter(Boolean).join(' ');
}
