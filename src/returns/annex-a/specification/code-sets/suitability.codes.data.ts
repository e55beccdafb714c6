import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of suitability of accommodation on Annex A, and what real files have written for each. */
export const suitabilityCodes: WrittenCodeSet = {
  name: 'suitability of accommodation',
  codes: [
    {
      code: 'suitable',
      label: 'Suitable',
      written: `
      1 | accommodation is considered suitable | accommodation is considered to be suitable | suitable | true | y |
      yes`,
    },
    {
      code: 'not-suitable',
      label: 'Not suitable',
      written: `
      0 accommodation is considered unsuitable | 0 unsuitable | 2 | accommodation is considered to be unsuitable |
      accommodation is considered unsuitable | accommodation is not considered suitable | false | n | no |
      not suitable | unsuitable`,
    },
    {
      code: 'not-recorded',
      label: 'Not in touch or not recorded',
      written: `
      - | 0 | nan | not in touch or not recorded | not recorded | unknown`,
    },
    {
      code: 'excluded',
      label: 'Left out of the figure',
      written: `
      d exclude | left out of the figure`,
    },
  ],
};
