import { type TableId, tableIds, tableOf } from '../specification/ssda903-tables.ts';
import type { SentRow } from './return-rows.ts';

/** One table as it was sent: which of its columns were there, and its rows. */
export interface SentTable {
  /** The headings of the specification that were found. */
  readonly headings: ReadonlySet<string>;
  readonly rows: readonly SentRow[];
}

/** A return as it was sent, by table; what was not given is not there. */
export type SentReturn = { readonly [Id in TableId]?: SentTable };

/** True when a field that a rule reads (`OC2.SDQ_SCORE`) was given. */
export function isGivenIn(sent: SentReturn, name: string, heading: string): boolean {
  const id = tableIds.find((each) => tableOf(each).name === name);
  if (id === undefined) return false;
  // The CSV form says who is unaccompanied by a table of its own.
  if (heading === 'UASC' && sent.uasc !== undefined) return true;
  return sent[id]?.headings.has(heading) ?? false;
}
