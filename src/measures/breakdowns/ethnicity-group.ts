import type { EthnicityCode } from '#domain/code-sets/ethnicity.codes.ts';

/** The groups that ethnicity is published in, in the order of the published tables. */
export const ethnicityGroups = [
  { id: 'white', label: 'White' },
  { id: 'mixed', label: 'Mixed or multiple ethnic groups' },
  { id: 'asian', label: 'Asian or Asian British' },
  { id: 'black', label: 'Black, Black British, Caribbean or African' },
  { id: 'other', label: 'Other ethnic group' },
  { id: 'refused', label: 'Prefers not to say' },
  { id: 'not-known', label: 'Not known' },
] as const;

/** One of the groups. */
export type EthnicityGroup = (typeof ethnicityGroups)[number]['id'];

// The groups of the 2021 Census, in which Chinese is counted as Asian [K]. Older children's tables put it under Other.
const GROUP_OF: Readonly<Record<EthnicityCode, EthnicityGroup>> = {
  WBRI: 'white',
  WIRI: 'white',
  WIRT: 'white',
  WOTH: 'white',
  WROM: 'white',
  MWBC: 'mixed',
  MWBA: 'mixed',
  MWAS: 'mixed',
  MOTH: 'mixed',
  AIND: 'asian',
  APKN: 'asian',
  ABAN: 'asian',
  AOTH: 'asian',
  CHNE: 'asian',
  BCRB: 'black',
  BAFR: 'black',
  BOTH: 'black',
  OOTH: 'other',
  REFU: 'refused',
  NOBT: 'not-known',
};

/** The group of a code of ethnicity. A code nobody knows, or none, is not known; it is never guessed. */
export function ethnicityGroupOf(code: string): EthnicityGroup {
  return Object.hasOwn(GROUP_OF, code) ? GROUP_OF[code as EthnicityCode] : 'not-known';
}
