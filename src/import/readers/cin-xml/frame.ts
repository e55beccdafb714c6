import type { CinValue } from '#returns/cin-census/specification/cin-child.ts';
import type { CinOddityKind } from './cin-file-event.ts';
import type { Place } from './cin-file-refused.ts';
import type { ReadNode } from './read-node.ts';

/** A row being filled. It becomes a typed row by construction: its properties are those the specification names. */
export interface OpenRow {
  line?: number;
  [property: string]: CinValue | CinValue[] | OpenRow | OpenRow[] | number | undefined;
}

/** An element that has begun and not ended. */
export interface Frame extends Place {
  readonly element: string;
  readonly path: string;
  /** What the census says of it; undefined when it is not read. */
  readonly node: ReadNode | undefined;
  /** Why it is not read. */
  readonly ignored: CinOddityKind | undefined;
  /** The row it fills: its own, or that of the element around it. */
  readonly row: OpenRow;
  readonly seen: Set<string>;
  text: string;
  lastOrder: number;
  isEmpty: boolean;
}

/** An element that begins now and fills a row. */
export function frameOf(node: ReadNode, row: OpenRow, { line, column }: Place): Frame {
  const { element, path } = node;
  return {
    element,
    path,
    node,
    row,
    line,
    column,
    ignored: undefined,
    seen: new Set(),
    text: '',
    lastOrder: 0,
    isEmpty: true,
  };
}

/** An empty row with its lists and the rows it always has. */
export function newRow(node: ReadNode, { line }: Place): OpenRow {
  const row: OpenRow = { line };
  for (const property of node.lists) row[property] = [];
  for (const { property, lists } of node.single) row[property] = Object.fromEntries(lists.map((list) => [list, []]));
  return row;
}

/** Puts a finished row where it belongs in the row around it. */
export function keepRow(around: OpenRow, row: OpenRow, node: ReadNode): void {
  const list = node.many ? around[node.property] : undefined;
  if (Array.isArray(list)) (list as OpenRow[]).push(row);
  else if (node.kind === 'row') around[node.property] = row;
}

/** Puts a finished value where it belongs: in its list, or under its property. */
export function keepValue(row: OpenRow, value: CinValue, node: ReadNode): void {
  const list = node.many ? row[node.property] : undefined;
  if (Array.isArray(list)) (list as CinValue[]).push(value);
  else row[node.property] = value;
}
