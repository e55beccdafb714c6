import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of disability on Annex A, and what real files have written for each. */
export const hasDisabilityCodes: WrittenCodeSet = {
  name: 'disability',
  codes: [
    {
      code: 'no',
      label: 'No',
      written: `
      0 | false | n | no | no disability | none`,
    },
    {
      code: 'unknown',
      label: 'Not known',
      written: `
      nobt | not known | not obtained | refu | refused | unknown`,
    },
    {
      code: 'yes',
      label: 'Yes',
      written: `
      1 | asperger syndrome | aut | autism | autism or asperger syndrome | beh | behaviour | comm | communication |
      con | conciousness | consciousness | dda | diagnosed with autism or asperger syndrome | disability |
      disabled under dda no other | hand | hear | hearing | inc | incontience | incontinence | ld | learning | mob |
      mobility | other dda | pc | personal care | true | vis | vision | y | yes`,
    },
  ],
};
