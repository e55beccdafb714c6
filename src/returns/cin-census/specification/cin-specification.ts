import type { CinElement, GroupElement } from './cin-element.ts';
import { isGroup } from './cin-element.ts';
import type { CinYear } from './cin-year.ts';

/** The CIN census of one collection year: its elements in order. Codes come and go by their own dates in the code sets. */
export interface CinSpecification {
  readonly year: CinYear;
  /** What differs from the year before, a sentence each. */
  readonly changes: readonly string[];
  readonly header: GroupElement;
  readonly child: GroupElement;
}

/** The year after a year: the same census but for what is given. */
export function yearAfter(
  before: CinSpecification,
  differs: Pick<CinSpecification, 'year' | 'changes'> & Partial<Pick<CinSpecification, 'header' | 'child'>>,
): CinSpecification {
  return { ...before, ...differs };
}

/** The same group with one of its elements, at any depth, giving way to another. Throws when the element is not there. */
export function replaceElement(group: GroupElement, name: string, by: CinElement): GroupElement {
  const replaced = replaceWithin(group, name, by);
  if (replaced === group) throw new RangeError(`<${group.element}> has no <${name}> to replace`);
  return replaced;
}

/** The same group with one more element at the end of one of its groups. Throws when there is no such group in it. */
export function appendElement(group: GroupElement, name: string, element: CinElement): GroupElement {
  const inner = group.of.find((each) => each.element === name);
  if (inner === undefined || !isGroup(inner)) throw new RangeError(`<${group.element}> has no group <${name}>`);
  return replaceElement(group, name, { ...inner, of: [...inner.of, element] });
}

function replaceWithin(group: GroupElement, name: string, by: CinElement): GroupElement {
  const of = group.of.map((each) => {
    if (each.element === name) return by;
    return isGroup(each) ? replaceWithin(each, name, by) : each;
  });
  return of.some((each, place) => each !== group.of[place]) ? { ...group, of } : group;
}
