import { type TableId, tableIds } from '../specification/ssda903-tables.ts';
import type { SentChild } from './return-child.ts';
import type { ReturnGiven } from './return-given.ts';
import type { SentRow } from './return-rows.ts';
import type { SentReturn } from './sent-return.ts';
import { tableName, type WhichYear } from './table-name.ts';

/** A child as this year’s return has them, and as last year’s had: one of the two is there. */
export interface SentTwice {
  readonly now?: SentChild;
  readonly before?: SentChild;
}

/**
 * The children of a return with their rows and those of last year’s return, by number, each once: those of this year in the
 * order they are first met (by header, then by the other tables), then those whom last year’s return has alone. A row without
 * a child’s number is a child of its own, so that nothing is laid to another’s.
 */
export function childrenOf({
  sent,
  lastYear = {},
}: Pick<ReturnGiven, 'sent' | 'lastYear'>): ReadonlyMap<string, SentTwice> {
  const children = new Map<string, SentTwice>([...childrenIn(sent, 'this')].map(([key, now]) => [key, { now }]));
  for (const [key, before] of childrenIn(lastYear, 'last')) children.set(key, { ...children.get(key), before });
  return children;
}

function childrenIn(sent: SentReturn, year: WhichYear): ReadonlyMap<string, SentChild> {
  const children = new Map<string, { [Id in TableId]?: SentRow[] }>();
  for (const id of tableIds) {
    for (const row of sent[id]?.rows ?? []) {
      const key = row.values[0] || `${tableName(id, year)} ${row.line}`;
      const child = children.get(key) ?? {};
      children.set(key, child);
      const rows = child[id] ?? [];
      child[id] = rows;
      rows.push(row);
    }
  }
  return children;
}
