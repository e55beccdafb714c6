import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of whether a plan resulted on Annex A, and what real files have written for each. */
export const planResultedCodes: WrittenCodeSet = {
  name: 'whether a plan resulted',
  codes: [
    {
      code: 'no',
      label: 'No',
      written: `
      0 | false | n | no`,
    },
    {
      code: 'unknown',
      label: 'Not known',
      written: `
      not known | unknown`,
    },
    {
      code: 'yes',
      label: 'Yes',
      written: `
      1 | true | y | yes`,
    },
  ],
};
