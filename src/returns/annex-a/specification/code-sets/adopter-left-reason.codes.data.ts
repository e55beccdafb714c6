import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of reason an adopter left the process on Annex A, and what real files have written for each. */
export const adopterLeftReasonCodes: WrittenCodeSet = {
  name: 'reason an adopter left the process',
  codes: [
    {
      code: 'withdrew',
      label: 'Withdrew',
      written: `
      1 | adopter withdrew from process | withdrew`,
    },
    {
      code: 'on-hold',
      label: 'Put on hold',
      written: `
      2 | b process on hold | on hold | process put on hold | put on hold`,
    },
    {
      code: 'refused',
      label: 'Refused',
      written: `
      3 | application refused | possible application refused check notes | refused`,
    },
  ],
};
