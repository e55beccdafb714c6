import fc from 'fast-check';

/** One way to spoil the elements of an XML file; every number is taken round the file. */
export interface ElementSpoiling {
  readonly how: 'say otherwise' | 'cut' | 'double' | 'swap' | 'swap what they say' | 'move' | 'name otherwise';
  readonly one: number;
  readonly other: number;
  readonly text: string;
}

const anywhere = fc.nat({ max: 1_000_000_000 });

/** A way to spoil the elements of a census: what is a row or a column in a table. */
export const elementSpoiling: fc.Arbitrary<ElementSpoiling> = fc.record({
  how: fc.constantFrom(
    ...(['say otherwise', 'say otherwise', 'cut', 'double'] as const),
    ...(['swap', 'swap what they say', 'move', 'name otherwise'] as const),
  ),
  one: anywhere,
  other: anywhere,
  text: fc.constantFrom(
    ...['', '2', '99', 'X', '31/12/2025', '31/31/nowhen', '2025-02-30', '9999-12-31', '0001-01-01', 'true', '-1', ' '],
  ),
});

/** An element of a text, from its opening tag to the end of its closing one. */
interface Element {
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly whole: string;
  readonly says: string;
}

/** The file, spoilt. */
export function spoilElements(xml: string, { how, one, other, text }: ElementSpoiling): string {
  const a = elementAt(xml, one);
  const b = elementAt(xml, other);
  if (a === undefined || b === undefined) return xml;
  switch (how) {
    case 'cut':
      return replaced(xml, [a, '']);
    case 'double':
      return replaced(xml, [a, a.whole + a.whole]);
    case 'move':
      return replaced(xml, [a, ''], [b, b.whole + a.whole]);
    case 'swap':
      return replaced(xml, [a, b.whole], [b, a.whole]);
    case 'swap what they say':
      return replaced(xml, [a, named(a.name, b.says)], [b, named(b.name, a.says)]);
    case 'name otherwise':
      return replaced(xml, [a, named(b.name, a.says)]);
    default:
      // Text among elements would be another fault.
      return a.says.includes('<') ? xml : replaced(xml, [a, named(a.name, text)]);
  }
}

/** The element that begins at a place or after it; after the last, the first. */
function elementAt(xml: string, place: number): Element | undefined {
  const opening = /<([A-Za-z]\w*)>/g;
  opening.lastIndex = place % (xml.length + 1);
  // Having found nothing, it looks from the beginning.
  const found = opening.exec(xml) ?? opening.exec(xml);
  if (found === null) return undefined;
  const [tag, name = ''] = found;
  const closing = `</${name}>`;
  const end = xml.indexOf(closing, found.index);
  if (end < 0) return undefined;
  const until = end + closing.length;
  const says = xml.slice(found.index + tag.length, end);
  return { name, from: found.index, until, whole: xml.slice(found.index, until), says };
}

function named(name: string, says: string): string {
  return `<${name}>${says}</${name}>`;
}

/** The file with elements written otherwise; of two of which one holds the other, only the first is. */
function replaced(xml: string, ...changes: readonly (readonly [Element, string])[]): string {
  const [first, second] = changes;
  const isApart =
    first !== undefined &&
    second !== undefined &&
    (first[0].until <= second[0].from || second[0].until <= first[0].from);
  const apart = isApart ? changes.toSorted(([one], [other]) => other.from - one.from) : changes.slice(0, 1);
  return apart.reduce((text, [{ from, until }, by]) => text.slice(0, from) + by + text.slice(until), xml);
}
