import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of whether the child was seen alone on Annex A, and what real files have written for each. */
export const seenAloneCodes: WrittenCodeSet = {
  name: 'whether the child was seen alone',
  codes: [
    {
      code: 'no',
      label: 'No',
      written: `
      0 | child not seen | child not seen alone | false | n | no | not seen | not seen alone`,
    },
    {
      code: 'unknown',
      label: 'Not known',
      written: `
      not known | no visit new in last month | unknown`,
    },
    {
      code: 'yes',
      label: 'Yes',
      written: `
      1 | child seen | child seen alone | seen | seen alone | true | y | yes | yes see care notes for details`,
    },
  ],
};
