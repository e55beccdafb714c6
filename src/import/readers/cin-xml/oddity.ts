import type { CinOddity, CinOddityKind } from './cin-file-event.ts';
import type { Place } from './cin-file-refused.ts';

const BECAUSE: Readonly<Record<CinOddityKind, (element: string) => string>> = {
  'unknown-element': (element) => `The census has no <${element}> here; it was not read.`,
  'repeated-element': (element) => `<${element}> should stand here once; the first was kept and this one was not read.`,
  'out-of-order': (element) => `<${element}> comes later than the census expects; it was read all the same.`,
  'empty-element': (element) => `<${element}> is empty; it was read as not there.`,
  'missing-element': (element) => `There is no <${element}> before the children.`,
  'text-between-elements': (element) => `Text stands between the elements of <${element}>; it was not read.`,
  attribute: (element) => `<${element}> has an attribute, which the census does not use; it was not read.`,
  namespace: () => 'The elements are in a namespace, which those of the census are not; they were read by name alone.',
  encoding: () => 'The file contradicts itself on its encoding.',
};

/** An oddity in plain words. `because` replaces the usual sentence of its kind. */
export function oddity(
  kind: CinOddityKind,
  at: Place & { readonly element: string; readonly path: string },
  value?: string,
  because: string = BECAUSE[kind](at.element),
): CinOddity {
  const { element, path, line, column } = at;
  const found = value === undefined || value === '' ? {} : { value };
  return { kind, element, path, line, column, ...found, because };
}
