import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of yes or no on Annex A, and what real files have written for each. */
export const yesNoCodes: WrittenCodeSet = {
  name: 'yes or no',
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
