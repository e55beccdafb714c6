import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of whether a referral ended in no further action on Annex A, and what real files have written for each. */
export const noFurtherActionCodes: WrittenCodeSet = {
  name: 'whether a referral ended in no further action',
  codes: [
    {
      code: 'no',
      label: 'No',
      written: `
      0 | b no | fa | false | further action | n | no | u`,
    },
    {
      code: 'yes',
      label: 'Yes',
      written: `
      1 | a yes | nfa | no further action | true | y | yes`,
    },
  ],
};
