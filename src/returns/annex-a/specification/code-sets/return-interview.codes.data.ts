import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of whether a return interview was offered or accepted on Annex A, and what real files have written for each. */
export const returnInterviewCodes: WrittenCodeSet = {
  name: 'whether a return interview was offered or accepted',
  codes: [
    {
      code: 'no',
      label: 'No',
      written: `
      0 | false | n | no | not offered missing again | not offered other | not offered unable to make contact`,
    },
    {
      code: 'yes',
      label: 'Yes',
      written: `
      1 | offered and accepted | offered and accepted cyp not present refused on arrival |
      offered and declined by yp | true | y | yes`,
    },
  ],
};
