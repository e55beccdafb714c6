import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of whether an adopter fosters for adoption on Annex A, and what real files have written for each. */
export const fosteringForAdoptionCodes: WrittenCodeSet = {
  name: 'whether an adopter fosters for adoption',
  codes: [
    {
      code: 'no',
      label: 'No',
      written: `
      0 | false | n | no`,
    },
    {
      code: 'yes',
      label: 'Yes',
      written: `
      1 | true | y | yes`,
    },
  ],
};
