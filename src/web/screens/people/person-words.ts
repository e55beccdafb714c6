import type { Codes } from '#domain/definition/field.ts';
import type { EthnicitySource, PersonIdentifier, PersonKind, PersonName } from '#domain/people/person.ts';
import { type RelationshipKind, relationshipKinds } from '#domain/people/relationship.ts';

/** Whether somebody is served as a child, is of the family, or works with families from another agency. */
export const personKinds: Codes<PersonKind> = {
  id: 'person-kind',
  title: 'Kind of person',
  codes: [
    { code: 'child', label: 'A child, born or expected' },
    { code: 'adult', label: 'An adult' },
    { code: 'professional', label: 'Somebody who works with the family' },
  ],
};

/** What a name is used for. */
export const nameUses: Codes<PersonName['use']> = {
  id: 'name-use',
  title: 'Use of a name',
  codes: [
    { code: 'legal', label: 'Legal name' },
    { code: 'known-as', label: 'What they want to be called' },
    { code: 'former', label: 'Former name' },
  ],
};

/** Who said what somebody's ethnicity is (R028). */
export const ethnicitySources: Codes<EthnicitySource> = {
  id: 'ethnicity-source',
  title: 'Who said so',
  codes: [
    { code: 'self', label: 'They themselves' },
    { code: 'parent', label: 'A parent or carer' },
    { code: 'worker', label: 'A worker' },
    { code: 'import', label: 'It came with an import' },
  ],
};

/** The numbers other services know somebody by. */
export const identifierKinds: Codes<PersonIdentifier['kind']> = {
  id: 'identifier-kind',
  title: 'Kind of number',
  codes: [
    { code: 'la-child-id', label: 'Child’s number at an authority' },
    { code: 'upn', label: 'Unique pupil number' },
    { code: 'former-upn', label: 'Former unique pupil number' },
    { code: 'nhs-number', label: 'NHS number' },
  ],
};

/** What one person may be to another, in the order they are offered. */
export const relationshipChoices = (Object.keys(relationshipKinds) as RelationshipKind[]).map((kind) => ({
  value: kind,
  text: relationshipKinds[kind].label,
}));

/** What a code of one of these lists is called; the code itself when the list does not hold it. */
export function wordFor(set: Codes, code: string): string {
  return set.codes.find((each) => each.code === code)?.label ?? code;
}
