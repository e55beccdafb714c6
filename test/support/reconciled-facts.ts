import type { ImportedFacts } from '#domain/exchange/imported-child.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import type { IdentifiedChild } from '#usecases/commands/import-children/reconcile-facts.ts';

/** A child of whom much is known. */
export const abel: PersonFacts = {
  kind: 'child',
  names: [{ given: 'Abel', family: 'Inventedname', use: 'legal' }],
  bornOn: '2019-02-03',
  sex: 'female',
  ethnicity: { code: 'WBRI', source: 'self' },
  disabilities: ['MOB', 'HEAR'],
  languages: ['Welsh'],
  addresses: [],
  identifiers: [{ kind: 'la-child-id', value: 'A1', issuer: '884' }],
};

/** The same child, A1, as a file tells of them. */
export function childOfFile(facts: ImportedFacts, lines: IdentifiedChild['lines'] = {}): IdentifiedChild {
  return { line: 3, laChildId: 'A1', facts, lines, records: [], doubts: [] };
}

/** The identifiers in one order: it means nothing. */
export function sorted({ identifiers }: PersonFacts): PersonFacts['identifiers'] {
  return identifiers.toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
}
