import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of eligibility of a care leaver on Annex A, and what real files have written for each. */
export const eligibilityCodes: WrittenCodeSet = {
  name: 'eligibility of a care leaver',
  codes: [
    {
      code: 'relevant',
      label: 'Relevant child',
      written: `
      r | relevant | relevant child`,
    },
    {
      code: 'former-relevant',
      label: 'Former relevant child',
      written: `
      care leaver former relevant | care leaver pa to 25 | former relevant | former relevant 18 20 |
      former relevant 21 24 | former relevant child | fr`,
    },
    {
      code: 'qualifying',
      label: 'Qualifying care leaver',
      written: `
      q | qualifying | qualifying care leaver | qualifying former relevant`,
    },
    {
      code: 'eligible',
      label: 'Eligible child',
      written: `
      e | eligible | eligible child | other eligible`,
    },
    {
      code: 'other',
      label: 'Other',
      written: `
      - | code q is not mapped | other | other under 16`,
    },
  ],
};
