import type { IsoDay } from '#domain/time/day.ts';

/** The kinds of sending that can be made to need a second person's check before they leave, each as a worker reads why. */
export const secondCheckKinds = {
  'with-files': 'a file goes with it',
  'kept-safe': 'an address or a number is kept safe from somebody who would learn what it says',
  'not-on-record': 'it goes to somebody who was not chosen from the record',
  'several-readers': 'it goes to more than one reader',
  'several-children': 'it is about more than one child',
  everything: 'everything that leaves is checked here',
} as const;

/** One of those kinds. */
export type SecondCheckKind = keyof typeof secondCheckKinds;

/** Which kinds of sending need a second person's check, from a day on. */
export interface SecondCheckStandard {
  readonly from: IsoDay;
  /** None: nothing needs one. */
  readonly kinds: readonly SecondCheckKind[];
  /** Document, year and paragraph, with its evidence mark. */
  readonly basis: string;
}

const defaultStandards: readonly SecondCheckStandard[] = [
  {
    from: '1990-01-01',
    kinds: ['with-files', 'kept-safe'],
    basis: 'Information Commissioner: a safe address told to a parent by an enclosure of a court bundle (E8) [L]',
  },
];

/** The kinds that need a check on a day: the authority's own, or the default where it has settled nothing. */
export function secondCheckOn(own: readonly SecondCheckStandard[] | undefined, on: IsoDay): readonly SecondCheckKind[] {
  const standing = (own ?? defaultStandards)
    .filter(({ from }) => from <= on)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1);
  return standing?.kinds ?? [];
}
