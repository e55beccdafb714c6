import type { CinChild, CinHeader, CinRow, CinValue } from './cin-child.ts';

/** A child as read, without the places where each value stood: what could be written again. */
export function textOfChild(child: CinChild): CinChild<string> {
  return textOfRow(child) as CinChild<string>;
}

/** A header as read, without the places where each value stood. */
export function textOfHeader(header: CinHeader): CinHeader<string> {
  return textOfRow(header) as CinHeader<string>;
}

function textOfRow(row: CinRow<CinValue>): CinRow<string> {
  const entries = Object.entries(row).filter(([property, content]) => property !== 'line' && content !== undefined);
  return Object.fromEntries(entries.map(([property, content]) => [property, textOf(content)]));
}

function textOf(content: CinRow<CinValue>[string]): CinRow<string>[string] {
  if (typeof content !== 'object') return content;
  if (isList(content))
    return content.map((each) => (isValue(each) ? each.value : textOfRow(each))) as readonly string[];
  return isValue(content) ? content.value : textOfRow(content);
}

function isList(content: object): content is readonly (CinValue | CinRow<CinValue>)[] {
  return Array.isArray(content);
}

function isValue(content: CinValue | CinRow<CinValue>): content is CinValue {
  return typeof content.value === 'string';
}
