import type { ValueType } from './value-type.ts';

/** How often an element stands in its parent: exactly once, at most once, any number of times, or at least once. */
export type Occurs = 'one' | 'optional' | 'any' | 'some';

/** An element that holds a value. `Property` is its name in the typed row. */
export interface ValueElement<Property extends string = string> {
  readonly element: string;
  readonly property: Property;
  readonly occurs: 'one' | 'optional';
  readonly type: ValueType;
  readonly means: string;
}

/** An element that holds nothing but a list of values, as `Reviews` holds every `CPPreviewDate`. It stands at most once. */
export interface ListElement<Property extends string = string> {
  readonly element: string;
  readonly property: Property;
  readonly listOf: string;
  readonly type: ValueType;
  readonly means: string;
}

/** An element that holds other elements, in this order. */
export interface GroupElement<Property extends string = string> {
  readonly element: string;
  readonly property: Property;
  readonly occurs: Occurs;
  readonly of: readonly CinElement[];
  readonly means: string;
}

/** Any element of the census. */
export type CinElement<Property extends string = string> =
  | ValueElement<Property>
  | ListElement<Property>
  | GroupElement<Property>;

/** The elements that make up a row; each names a property of that row. */
export type ElementsOf<Row> = readonly CinElement<Exclude<keyof Row, 'line'> & string>[];

/** True for an element that holds other elements. */
export function isGroup(element: CinElement): element is GroupElement {
  return 'of' in element;
}

/** True for an element that holds a list of values. */
export function isList(element: CinElement): element is ListElement {
  return 'listOf' in element;
}
