import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of whether an unaccompanied asylum-seeking child on Annex A, and what real files have written for each. */
export const unaccompaniedCodes: WrittenCodeSet = {
  name: 'whether an unaccompanied asylum-seeking child',
  codes: [
    {
      code: 'no',
      label: 'No',
      written: `
      0 | cla | false | n | no | non uasc`,
    },
    {
      code: 'yes',
      label: 'Yes',
      written: `
      1 | non cla | true | uasc | y | yes`,
    },
  ],
};
