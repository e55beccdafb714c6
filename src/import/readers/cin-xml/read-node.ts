import { type CinElement, type GroupElement, isGroup, isList } from '#returns/cin-census/specification/cin-element.ts';
import { cinElementsOfEveryYear } from '#returns/cin-census/specification/every-year.ts';

/** An element as the reader looks it up: by its name, under the element around it. */
export interface ReadNode {
  readonly element: string;
  readonly path: string;
  /** The tags it begins and ends with, when nothing else stands in them. */
  readonly opening: string;
  readonly closing: string;
  /** Its place among the elements beside it. */
  readonly order: number;
  /** `frame`: stands only around others. `row`: becomes a row. `list`: stands around values of one list. `value`: holds text. */
  readonly kind: 'frame' | 'row' | 'list' | 'value';
  readonly property: string;
  /** More than one of it is expected. */
  readonly many: boolean;
  /** Properties of its row that are lists, empty until filled. */
  readonly lists: readonly string[];
  /** Rows its row always has, empty until filled. */
  readonly single: readonly ReadNode[];
  readonly inner: ReadonlyMap<string, ReadNode>;
  /** The same in their order: each at the place it says. */
  readonly inOrder: readonly ReadNode[];
}

const NOTHING_INSIDE = { lists: [], single: [], inner: new Map<string, ReadNode>(), inOrder: [] };

/** A child of every year, and all that may stand in it. */
export const childNode: ReadNode = groupNode(cinElementsOfEveryYear.child, '', 0);

/** The whole census of every year, from `Message` down. */
export const messageNode: ReadNode = frame('Message', 0, [
  groupNode(cinElementsOfEveryYear.header, '', 0),
  frame('Children', 1, [childNode]),
]);

function frame(element: string, order: number, inner: readonly ReadNode[]): ReadNode {
  const byName = new Map(inner.map((node) => [node.element, node]));
  return {
    ...NOTHING_INSIDE,
    ...tagsOf(element),
    path: element,
    order,
    kind: 'frame',
    property: '',
    many: false,
    inner: byName,
    inOrder: inner,
  };
}

function groupNode(group: GroupElement, around: string, order: number): ReadNode {
  const path = `${around}${group.element}`;
  const many = group.occurs === 'any' || group.occurs === 'some';
  const inner = new Map(group.of.map((each, place) => [each.element, nodeOf(each, `${path}/`, place)]));
  const nodes = [...inner.values()];
  const lists = nodes.filter((node) => node.kind === 'list' || (node.kind === 'row' && node.many));
  const single = nodes.filter((node) => node.kind === 'row' && !node.many);
  const properties = lists.map((node) => node.property);
  return {
    ...tagsOf(group.element),
    path,
    order,
    kind: 'row',
    property: group.property,
    many,
    inner,
    inOrder: nodes,
    lists: properties,
    single,
  };
}

function nodeOf(element: CinElement, around: string, order: number): ReadNode {
  if (isGroup(element)) return groupNode(element, around, order);
  const path = `${around}${element.element}`;
  const { property } = element;
  const own = { ...tagsOf(element.element), path, order, property, many: false };
  if (!isList(element)) return { ...NOTHING_INSIDE, ...own, kind: 'value' };
  const item: ReadNode = {
    ...NOTHING_INSIDE,
    ...tagsOf(element.listOf),
    path: `${path}/${element.listOf}`,
    order: 0,
    kind: 'value',
    property,
    many: true,
  };
  const inner = new Map([[element.listOf, item]]);
  return { ...NOTHING_INSIDE, ...own, kind: 'list', inner, inOrder: [item] };
}

function tagsOf(element: string): Pick<ReadNode, 'element' | 'opening' | 'closing'> {
  return { element, opening: `<${element}>`, closing: `</${element}>` };
}
