import type { AnnexAColumn } from './annex-a-column.ts';
import { adopters } from './lists/adopters.ts';
import { adoptions } from './lists/adoptions.ts';
import { assessments } from './lists/assessments.ts';
import { careLeavers } from './lists/care-leavers.ts';
import { childrenInCare } from './lists/children-in-care.ts';
import { childrenInNeed } from './lists/children-in-need.ts';
import { contacts } from './lists/contacts.ts';
import { earlyHelp } from './lists/early-help.ts';
import { enquiries } from './lists/enquiries.ts';
import { protectionPlans } from './lists/protection-plans.ts';
import { referrals } from './lists/referrals.ts';

/** The eleven lists of Annex A, by our own names, in their order. */
export const annexALists = {
  contacts,
  earlyHelp,
  referrals,
  assessments,
  enquiries,
  childrenInNeed,
  protectionPlans,
  childrenInCare,
  careLeavers,
  adoptions,
  adopters,
} as const;

/** One of the lists. */
export type ListKey = keyof typeof annexALists;

/** The lists in order. */
export const listKeys = Object.keys(annexALists) as readonly ListKey[];

/** A column of a list as rules name it: `childrenInNeed.caseStatus`. */
export type ColumnName = {
  readonly [List in ListKey]: `${List}.${Extract<keyof (typeof annexALists)[List]['columns'], string>}`;
}[ListKey];

/** The list and the property of a column’s name. */
export function splitColumn(name: ColumnName): { readonly list: ListKey; readonly property: string } {
  const [list, property = ''] = name.split('.');
  return { list: list as ListKey, property };
}

/** The columns of a list, by our own names, in their order. */
export function columnsOf(list: ListKey): readonly (readonly [property: string, column: AnnexAColumn])[] {
  return Object.entries(annexALists[list].columns);
}
