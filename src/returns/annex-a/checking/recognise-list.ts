import type { GivenTable } from '#domain/exchange/given-table.ts';
import { annexALists, columnsOf, type ListKey, listKeys } from '../specification/annex-a-lists.ts';
import { spellingKey } from '../specification/spelling.ts';

/** Which list a table is, and where each column of the list stands in it. */
export interface Recognised {
  readonly list: ListKey;
  /** Where each property of the list stands in a row. */
  readonly at: ReadonlyMap<string, number>;
  /** The list its sheet or file is named as, when that is another. */
  readonly namedAs?: ListKey;
}

/** Of what sets a list apart, how much a table must have to be taken for it by its columns alone. */
const ENOUGH = 0.5;

/** The list a table is: by its columns first, by its name second. Undefined when it is none. */
export function recogniseList(table: GivenTable): Recognised | undefined {
  const named = listNamed(table);
  const found = listKeys
    .map((list) => ({ list, ...fitOf(list, table.columns) }))
    .toSorted((one, other) => other.fit - one.fit || Number(other.list === named) - Number(one.list === named));
  const [best] = found;
  const isSure = best !== undefined && best.fit >= ENOUGH;
  const chosen = isSure ? best : found.find(({ list }) => list === named);
  if (chosen === undefined) return undefined;
  const { list, at } = chosen;
  return { list, at, ...(named === undefined || named === list ? {} : { namedAs: named }) };
}

/** True for a row of values that are the headings of a list: real sheets begin with a title or a date. */
export function isListHeading(values: readonly string[]): boolean {
  return listKeys.some((list) => fitOf(list, values).fit >= ENOUGH);
}

/** How much of a list a row of headings has, what is in few lists counting more; and where its columns stand. */
function fitOf(list: ListKey, headings: readonly string[]): { fit: number; at: ReadonlyMap<string, number> } {
  const known = headingsOf(list);
  const at = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    const property = headingKeys(heading)
      .flatMap((key) => known.get(key) ?? [])
      .find((each) => !at.has(each));
    if (property !== undefined) at.set(property, index);
  }
  const all = columnsOf(list).map(([property, { heading }]) => ({ property, weight: weightOf(heading) }));
  const sum = (some: readonly { weight: number }[]) => some.reduce((total, { weight }) => total + weight, 0);
  return { fit: sum(all.filter(({ property }) => at.has(property))) / sum(all), at };
}

const headingMaps = new Map<ListKey, Map<string, string>>();

function headingsOf(list: ListKey): ReadonlyMap<string, string> {
  const before = headingMaps.get(list);
  if (before !== undefined) return before;
  const made = new Map<string, string>();
  const columns = columnsOf(list);
  // The published heading of one column goes before what another is also called.
  for (const [property, { heading }] of columns) for (const key of headingKeys(heading)) put(made, key, property);
  for (const [property, { alsoHeaded }] of columns)
    for (const key of alsoHeaded.flatMap(headingKeys)) put(made, key, property);
  headingMaps.set(list, made);
  return made;
}

function put(map: Map<string, string>, key: string, property: string): void {
  if (key !== '' && !map.has(key)) map.set(key, property);
}

/** A heading without case, spaces and punctuation; then also without what stands in brackets. */
function headingKeys(heading: string): readonly string[] {
  return [spellingKey(heading), spellingKey(heading.replace(/\([^)]*\)+/g, ''))];
}

const shared = new Map<string, number>();

/** A heading of nearly every list, such as the date of birth, tells nearly nothing of which it is. */
function weightOf(heading: string): number {
  if (shared.size === 0)
    for (const list of listKeys)
      for (const [, column] of columnsOf(list)) shared.set(column.heading, (shared.get(column.heading) ?? 0) + 1);
  return 1 / (shared.get(heading) ?? 1);
}

/** The list that the sheet, or the file of a table without one, is named as: `List 6`, `06`, `Contacts`, `1 - Contacts`, `List_1_contacts.csv`. */
function listNamed({ sheet, file }: GivenTable): ListKey | undefined {
  const name = (sheet ?? file.replace(/\.[^.]*$/, '')).trim();
  const number =
    /^(?:annex ?a\W*)?(?:list|sheet|tab)?[\s_.-]*0?(\d{1,2})(?!\d)/i.exec(name)?.[1] ??
    /\blist[\s_-]*0?(\d{1,2})(?!\d)/i.exec(name.replaceAll('_', ' '))?.[1];
  const byNumber = listKeys.find((list) => annexALists[list].number === Number(number));
  if (byNumber !== undefined) return byNumber;
  const key = spellingKey(name.replace(/^\W*list\W*/i, ''));
  return listKeys.find((list) => {
    const { name: own, alsoCalled } = annexALists[list];
    return [own, ...alsoCalled].some((each) => spellingKey(each) === key);
  });
}
