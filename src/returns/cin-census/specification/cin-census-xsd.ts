import { censusCodes } from './census-codes.ts';
import { cinCensusOfYear } from './cin-census-of-year.ts';
import { type CinElement, type GroupElement, isGroup, isList, type Occurs } from './cin-element.ts';
import type { CinYear } from './cin-year.ts';
import type { ValueType } from './value-type.ts';

const OCCURS: Readonly<Record<Occurs, string>> = {
  one: '',
  optional: ' minOccurs="0"',
  any: ' minOccurs="0" maxOccurs="unbounded"',
  some: ' maxOccurs="unbounded"',
};

const BUILT_IN = { text: 'xs:string', date: 'xs:date', year: 'xs:gYear', instant: 'xs:dateTime' } as const;

/** The XML Schema of the CIN census of a collection year, printed from our own description of it. */
export function cinCensusXsd(year: CinYear): string {
  const { header, child } = cinCensusOfYear(year);
  const children: GroupElement = {
    element: 'Children',
    property: 'children',
    occurs: 'one',
    of: [child],
    means: 'Every child of the census',
  };
  const message: GroupElement = {
    element: 'Message',
    property: 'message',
    occurs: 'one',
    of: [header, children],
    means: `Children in need census, ${year}, as Throughline understands it; the Department for Education's schema decides`,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">',
    ...elementLines(message, year).map(indent),
    ...[...simpleTypes(message)].flatMap((type) => simpleTypeLines(type, year)).map(indent),
    '</xs:schema>',
    '',
  ].join('\n');
}

function elementLines(element: CinElement, year: CinYear): string[] {
  if (isGroup(element)) {
    const inner = element.of.flatMap((each) => elementLines(each, year));
    return groupLines(element.element, OCCURS[element.occurs], element.means, inner);
  }
  if (isList(element)) {
    const item = `<xs:element name="${element.listOf}" type="${typeName(element.type)}"${OCCURS.some}/>`;
    return groupLines(element.element, OCCURS.optional, element.means, [item]);
  }
  const attributes = `name="${element.element}" type="${typeName(element.type)}"${OCCURS[element.occurs]}`;
  return [`<xs:element ${attributes}>`, `  ${documentation(element.means)}`, '</xs:element>'];
}

function groupLines(name: string, occurs: string, means: string, inner: readonly string[]): string[] {
  return [
    `<xs:element name="${name}"${occurs}>`,
    `  ${documentation(means)}`,
    '  <xs:complexType>',
    '    <xs:sequence>',
    ...inner.map((line) => `      ${line}`),
    '    </xs:sequence>',
    '  </xs:complexType>',
    '</xs:element>',
  ];
}

function typeName(type: ValueType): string {
  if (type.kind === 'code') return type.set.id;
  if (type.kind === 'pattern') return type.id;
  return type.kind === 'count' ? 'count' : BUILT_IN[type.kind];
}

/** Every type of our own that the elements use, each once. */
function simpleTypes(group: GroupElement, found = new Map<string, ValueType>()): Iterable<ValueType> {
  for (const element of group.of) {
    if (isGroup(element)) simpleTypes(element, found);
    else if (!typeName(element.type).startsWith('xs:')) found.set(typeName(element.type), element.type);
  }
  return found.values();
}

function simpleTypeLines(type: ValueType, year: CinYear): string[] {
  return [
    `<xs:simpleType name="${typeName(type)}">`,
    `  <xs:restriction base="${type.kind === 'count' ? 'xs:integer' : 'xs:string'}">`,
    ...facets(type, year).map((facet) => `    ${facet}`),
    '  </xs:restriction>',
    '</xs:simpleType>',
  ];
}

function facets(type: ValueType, year: CinYear): string[] {
  if (type.kind === 'count') return ['<xs:minInclusive value="0"/>'];
  if (type.kind === 'pattern') return [`<xs:pattern value="${type.pattern}"/>`];
  if (type.kind !== 'code') return [];
  return censusCodes(type, year).map(
    ({ code, label }) => `<xs:enumeration value="${code}">${documentation(label)}</xs:enumeration>`,
  );
}

function documentation(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<xs:annotation><xs:documentation>${escaped}</xs:documentation></xs:annotation>`;
}

function indent(line: string): string {
  return `  ${line}`;
}
