import { type TableId, tableIds, tableOf } from '../specification/ssda903-tables.ts';
import type { SentChild } from './return-child.ts';
import type { SentRow } from './return-rows.ts';

/** One table as it was sent: which of its columns were there, and its rows. */
export interface SentTable {
  /** The headings of the specification that were found. */
  readonly headings: ReadonlySet<string>;
  readonly rows: readonly SentRow[];
}

/** A return as it was sent, by table; what was not given is not there. */
export type SentReturn = { readonly [Id in TableId]?: SentTable };

/** The children of a return with their rows, each once, in the order they are first met: by header, then by the other tables. A row without a child’s number is a child of its own, so that nothing is laid to another’s. */
export function childrenOf(sent: SentReturn): ReadonlyMap<string, SentChild> {
  const children = new Map<string, { [Id in TableId]?: SentRow[] }>();
  for (const id of tableIds) {
    for (const row of sent[id]?.rows ?? []) {
      const key = row.values[0] || `${tableOf(id).name} ${row.line}`;
      const child = children.get(key) ?? {};
      children.set(key, child);
      const rows = child[id] ?? [];
      child[id] = rows;
      rows.push(row);
    }
  }
  return children;
}

/** True when a field that a rule reads (`OC2.SDQ_SCORE`) was given. */
export function isGivenIn(sent: SentReturn, name: string, heading: string): boolean {
  const id = tableIds.find((each) => tableOf(each).name === name);
  if (id === undefined) return false;
  // The CSV form says who is unaccompanied by a table of its own.
  if (heading === 'UASC' && sent.uasc !== undefined) return true;
  return sent[id]?.headings.has(heading) ?? false;
}
