import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of placement location on Annex A, and what real files have written for each. */
export const placementLocationCodes: WrittenCodeSet = {
  name: 'placement location',
  codes: [
    {
      code: 'in',
      label: 'In the authority',
      written: `
      in | in borough | in la | inside | inside la boundary | in the authority | y | yes`,
    },
    {
      code: 'out',
      label: 'Outside the authority',
      written: `
      n | no | out | out of borough | out of la | outside | outside la boundary | outside the authority`,
    },
  ],
};
